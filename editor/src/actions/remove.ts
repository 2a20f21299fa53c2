import { Trash2 } from 'lucide-react';
import { journeyOf, stepOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';
import type { Action } from './action';

export const remove: Action = {
  id: 'remove', group: 'edit', icon: Trash2, keys: ['Delete', 'Backspace'],
  enabled: (store) => removable(store).length > 0,
  perform: (store) => {
    const ids = removable(store);
    const [first = ''] = ids;
    const name = ids.length === 1 ? (stepOf(journeyOf(store.getState()), first)?.name ?? '') : String(ids.length);
    store.getState().perform({ type: 'remove-steps', ids }, { key: 'remove', params: { name } }, { touched: ids });
  },
};

/** The entry stays: a journey without one begins nowhere. */
function removable(store: EditorStore): readonly string[] {
  const state = store.getState();
  return state.selection.filter((id) => stepOf(journeyOf(state), id)?.kind !== 'entry');
}
