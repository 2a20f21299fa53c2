import { useState } from 'react';
import { actions } from '../actions';
import type { Action } from '../actions/action';
import { kindLooks } from '../kinds/kind-look';
import type { Step } from '../../../core/journey/journey';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { classNames } from '../ui/class-names';
import { Dialog } from '../ui/dialog';
import { shortcutText } from '../ui/shortcut-text';
import { matches } from '../ui/matches';
import { useListbox } from '../ui/use-listbox';
import search from '../ui/search.module.css';
import styles from './command-palette.module.css';

interface Found {
  readonly id: string;
  readonly icon: React.ReactNode;
  readonly name: string;
  readonly side: string;
  readonly perform: () => void;
}

/** Finds anything that can be done now, and any step, by typing a part of its name. */
export function CommandPalette() {
  const store = useEditorStore();
  const words = useWords();
  const steps = useEditor((state) => journeyOf(state).steps);
  const [wanted, setWanted] = useState('');
  const close = (then: () => void): void => {
    store.getState().set({ dialog: undefined });
    then();
  };
  const ofAction = (action: Action): Found => {
    const { icon: Icon } = action;
    return { id: action.id, icon: <Icon size={16} aria-hidden="true" />, name: words.actions[action.id], side: shortcutText(action), perform: () => close(() => action.perform(store)) };
  };
  const ofStep = (step: Step): Found => {
    const { icon: Icon, colour } = kindLooks[step.kind];
    return { id: `step ${step.id}`, icon: <Icon size={16} aria-hidden="true" style={{ color: colour }} />, name: step.name, side: words.kinds[step.kind], perform: () => close(() => store.getState().show(step.id)) };
  };
  const all = [...Object.values(actions).filter((action) => action.id !== 'commands' && action.enabled(store)).map(ofAction), ...steps.map(ofStep)];
  const found = all.filter(({ name, side }) => matches(`${name} ${side}`, wanted));
  const { listId, optionId, at, activeId, goTo, walk } = useListbox(found);
  return (
    <Dialog title={words.actions.commands}>
      <input
        className={classNames(search['search'], styles['search'])} data-size="large" type="text" role="combobox" aria-expanded="true" aria-controls={listId} aria-activedescendant={activeId}
        aria-label={words.commands.search} placeholder={words.commands.search} value={wanted} autoFocus
        onChange={(event) => { setWanted(event.target.value); goTo(0); }} onKeyDown={(event) => walk(event, ({ perform }) => perform())}
      />
      {found.length === 0 && <p role="status">{words.commands.none}</p>}
      <ul className={styles['list']} id={listId} role="listbox" aria-label={words.actions.commands}>
        {found.map((one, place) => (
          <li key={one.id} id={optionId(place)} role="option" aria-selected={place === at} ref={place === at ? intoView : null} onMouseMove={() => goTo(place)} onClick={one.perform}>
            {one.icon}
            <span>{one.name}</span>
            <small>{one.side}</small>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
