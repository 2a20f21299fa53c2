import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { actions } from '../actions';
import type { ActionId } from '../actions/action';
import { pasteFragment } from '../actions/clipboard';
import type { Point } from '../../../core/layout/drawing';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditorStore, useWords } from '../state/use-editor';
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
  const chosen = useRef<ActionId>(undefined);
  const isClosed = useRef(false);
  const { selection } = store.getState();
  const [first = ''] = selection;
  const label = request.on === 'pane' ? words.canvas.menuOfPane : selection.length > 1 ? words.canvas.menuOfSeveral(selection.length) : words.canvas.menuOf(stepOf(journeyOf(store.getState()), first)?.name ?? '');
  const perform = (id: ActionId): void => {
    const state = store.getState();
    const { copied } = state;
    const anchor = { getBoundingClientRect: () => new DOMRect(request.x, request.y, 0, 0) };
    if (request.on === 'pane' && id === 'add') state.set({ inserting: { place: { loose: true }, at: request.at, anchor } });
    else if (request.on === 'pane' && id === 'paste' && copied !== undefined) pasteFragment(store, copied, request.at);
    else actions[id].perform(store);
  };
  const isEnabled = (id: ActionId): boolean => (request.on === 'pane' && id === 'add') || actions[id].enabled(store);
  // Only then: what is done may take the focus itself, a dialog or another menu.
  const onCloseAutoFocus = (event: Event): void => {
    event.preventDefault();
    if (!isClosed.current) return;
    if (request.on === 'cards') focusCard(first);
    if (chosen.current !== undefined) perform(chosen.current);
    onClose();
  };
  return (
    <DropdownMenu.Root defaultOpen onOpenChange={(open) => { isClosed.current = !open; }}>
      <DropdownMenu.Trigger asChild>
        <span className={styles['anchor']} style={{ left: request.x, top: request.y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles['menu']} aria-label={label} aria-labelledby={undefined} align="start" collisionPadding={8} loop onCloseAutoFocus={onCloseAutoFocus} onContextMenu={(event) => event.preventDefault()}>
          {entries[request.on].map((group, index) => (
            <DropdownMenu.Group key={group[0]}>
              {index > 0 && <DropdownMenu.Separator className={styles['separator']} />}
              {group.map((id) => {
                const { icon: Icon, stepKey } = actions[id];
                return (
                  <DropdownMenu.Item key={id} className={styles['item']} disabled={!isEnabled(id)} onSelect={() => { chosen.current = id; }}>
                    <Icon size={16} aria-hidden="true" />
                    <span>{words.actions[id]}</span>
                    <kbd aria-hidden="true">{request.on === 'cards' && stepKey !== undefined ? stepKey : shortcutText(actions[id])}</kbd>
                  </DropdownMenu.Item>
                );
              })}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
