import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { actions } from '../actions';
import type { ActionId } from '../actions/action';
import { pasteFragment } from '../actions/clipboard';
import type { Point } from '../../../core/layout/drawing';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditorStore, useWords } from '../state/use-editor';
import { Popup } from '../ui/popup';
import { walkMenu } from '../ui/walk-menu';
import { shortcutText } from '../ui/shortcut-text';
import { focusCard } from './use-bring-into-view';
import styles from './card-menu.module.css';

/** Where a menu is open: on the chosen cards, or on the free canvas; `at` is there in the drawing. */
export interface MenuRequest {
  readonly on: 'cards' | 'pane';
  readonly x: number;
  readonly y: number;
  readonly at: Point;
}

const entries: Readonly<Record<MenuRequest['on'], readonly (readonly ActionId[])[]>> = {
  cards: [['settings', 'add', 'connect', 'collapse'], ['cut', 'copy', 'paste', 'duplicate'], ['remove']],
  pane: [['add', 'paste'], ['select-all', 'arrange', 'undo', 'redo'], ['commands']],
};

/** The menu of a card, of several chosen ones, or of the canvas: what of the actions makes sense there. */
export function CardMenu({ request, onClose }: { readonly request: MenuRequest; readonly onClose: () => void }) {
  const store = useEditorStore();
  const words = useWords();
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(request.x, request.y, 0, 0) }), [request]);
  const { selection } = store.getState();
  const [first = ''] = selection;
  const label = request.on === 'pane' ? words.canvas.menuOfPane : selection.length > 1 ? words.canvas.menuOfSeveral(selection.length) : words.canvas.menuOf(stepOf(journeyOf(store.getState()), first)?.name ?? '');
  const perform = (id: ActionId): void => {
    const state = store.getState();
    const { copied } = state;
    if (request.on === 'pane' && id === 'add') state.set({ inserting: { place: { loose: true }, at: request.at, anchor } });
    else if (request.on === 'pane' && id === 'paste' && copied !== undefined) pasteFragment(store, copied, request.at);
    else actions[id].perform(store);
  };
  const isEnabled = (id: ActionId): boolean => (request.on === 'pane' && id === 'add') || actions[id].enabled(store);
  const close = (): void => {
    onClose();
    if (request.on === 'cards') focusCard(first);
  };
  // The menu goes first: what is done may take the focus itself, a dialog or another menu.
  const choose = (id: ActionId): void => {
    flushSync(close);
    perform(id);
  };
  return (
    <Popup anchor={anchor} label={label} role="menu" className={styles['menu']} onClose={close} onKeyDown={walkMenu}>
      {entries[request.on].map((group) => (
        <div key={group[0]} role="group" className={styles['group']}>
          {group.map((id) => {
            const { icon: Icon, stepKey } = actions[id];
            return (
              <button key={id} type="button" role="menuitem" tabIndex={-1} className={styles['item']} aria-disabled={!isEnabled(id)} onMouseEnter={(event) => event.currentTarget.focus()} onClick={() => { if (isEnabled(id)) choose(id); }}>
                <Icon size={16} aria-hidden="true" />
                <span>{words.actions[id]}</span>
                <kbd aria-hidden="true">{request.on === 'cards' && stepKey !== undefined ? stepKey : shortcutText(actions[id])}</kbd>
              </button>
            );
          })}
        </div>
      ))}
    </Popup>
  );
}
