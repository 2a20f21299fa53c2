import { placesOf } from '../../../core/compile/positions';
import { copyFragment, type Fragment } from '../../../core/edit/fragment';
import { journeyOf, stepOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';

/** One thing that can be done; toolbar, shortcuts and help are made from the list of them. */
export interface Action {
  readonly id: ActionId;
  /** Keys as `Mod+Z`; `Mod` is Command on a Mac, Control elsewhere. */
  readonly shortcut?: string;
  readonly enabled: (store: EditorStore) => boolean;
  readonly perform: (store: EditorStore) => void;
}
export type ActionId = 'undo' | 'redo' | 'arrange' | 'remove' | 'duplicate' | 'select-all' | 'select-none';

export const actions: readonly Action[] = [
  { id: 'undo', shortcut: 'Mod+Z', enabled: (store) => store.getState().history.past.length > 0, perform: (store) => store.getState().undo() },
  { id: 'redo', shortcut: 'Mod+Shift+Z', enabled: (store) => store.getState().history.future.length > 0, perform: (store) => store.getState().redo() },
  { id: 'arrange', shortcut: 'Mod+Shift+L', enabled: hasSteps, perform: arrange },
  { id: 'duplicate', shortcut: 'Mod+D', enabled: (store) => chosen(store).steps.length > 0, perform: duplicate },
  { id: 'remove', shortcut: 'Delete', enabled: (store) => removable(store).length > 0, perform: remove },
  { id: 'select-all', shortcut: 'Mod+A', enabled: hasSteps, perform: (store) => store.getState().select(journeyOf(store.getState()).steps.map((step) => step.id)) },
  { id: 'select-none', shortcut: 'Escape', enabled: (store) => store.getState().selection.length > 0, perform: (store) => store.getState().select([]) },
];

function hasSteps(store: EditorStore): boolean {
  return journeyOf(store.getState()).steps.length > 0;
}

function arrange(store: EditorStore): void {
  const journey = journeyOf(store.getState());
  const positions = Object.fromEntries(placesOf({ ...journey, layout: {} }));
  store.getState().perform({ type: 'move', positions }, { key: 'arrange', params: {} });
}

/** The entry stays: a journey without one begins nowhere. */
function removable(store: EditorStore): readonly string[] {
  const state = store.getState();
  return state.selection.filter((id) => stepOf(journeyOf(state), id)?.kind !== 'entry');
}

function remove(store: EditorStore): void {
  const ids = removable(store);
  const [first = ''] = ids;
  const name = ids.length === 1 ? (stepOf(journeyOf(store.getState()), first)?.name ?? '') : String(ids.length);
  store.getState().perform({ type: 'remove-steps', ids }, { key: 'remove', params: { name } }, { touched: ids });
}

function chosen(store: EditorStore): Fragment {
  const state = store.getState();
  return copyFragment(journeyOf(state), state.selection);
}

function duplicate(store: EditorStore): void {
  pasteFragment(store, chosen(store));
}

/** Pastes copied steps and chooses them. */
export function pasteFragment(store: EditorStore, fragment: Fragment): void {
  const before = new Set(journeyOf(store.getState()).steps.map((step) => step.id));
  if (!store.getState().perform({ type: 'paste', fragment }, { key: 'paste', params: {} })) return;
  store.getState().select(journeyOf(store.getState()).steps.filter((step) => !before.has(step.id)).map((step) => step.id));
}
