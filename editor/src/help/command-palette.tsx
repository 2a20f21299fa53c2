import { useId, useState } from 'react';
import { actions } from '../actions';
import type { Action } from '../actions/action';
import { kindLooks } from '../kinds/kind-look';
import type { Step } from '../../../core/journey/journey';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { classNames } from '../ui/class-names';
import { Dialog } from '../ui/dialog';
import { shortcutText } from '../ui/shortcut-text';
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
  const list = useId();
  const steps = useEditor((state) => journeyOf(state).steps);
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
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
  const index = Math.min(at, found.length - 1);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (move !== 0) {
      event.preventDefault();
      setAt((index + move + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      found[index]?.perform();
    }
  };
  return (
    <Dialog title={words.actions.commands}>
      <input
        className={classNames(search['search'], styles['search'])} data-size="large" type="text" role="combobox" aria-expanded="true" aria-controls={list} aria-activedescendant={`${list}-${String(index)}`}
        aria-label={words.commands.search} placeholder={words.commands.search} value={wanted} autoFocus
        onChange={(event) => { setWanted(event.target.value); setAt(0); }} onKeyDown={onKeyDown}
      />
      {found.length === 0 && <p role="status">{words.commands.none}</p>}
      <ul className={styles['list']} id={list} role="listbox" aria-label={words.actions.commands}>
        {found.map((one, place) => (
          <li key={one.id} id={`${list}-${String(place)}`} role="option" aria-selected={place === index} ref={place === index ? intoView : null} onMouseMove={() => setAt(place)} onClick={one.perform}>
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

/** Every word that is typed has to be there. */
function matches(text: string, wanted: string): boolean {
  const folded = text.normalize('NFKC').toLocaleLowerCase();
  return wanted.normalize('NFKC').toLocaleLowerCase().split(/\s+/).every((part) => folded.includes(part));
}
