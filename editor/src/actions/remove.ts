import { Trash2 } from 'lucide-react';
import { removalChoices } from '../../../core/edit/removal-choices';
import { journeyOf, stepOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';
import { nameOf, nameOfSteps } from '../state/name-of';
import type { Action } from './action';

/** Removes the chosen steps, or the chosen way. Where several branches could go on in place of a step, a dialog asks which. */
export const remove: Action = {
  id: 'remove', group: 'edit', icon: Trash2, keys: ['Delete', 'Backspace'],
  enabled: (store) => removable(store).length > 0 || store.getState().chosenWay !== undefined,
  perform: (store) => {
    const { chosenWay } = store.getState();
    const ids = removable(store);
    if (chosenWay !== undefined) takeAway(store, chosenWay);
    else if (removalChoices(journeyOf(store.getState()), ids).length > 0) store.getState().set({ dialog: 'remove' });
    else removeSteps(store, ids);
  },
};

/** The chosen steps that can go. The entry stays: a journey without one begins nowhere. */
export function removable(store: EditorStore): readonly string[] {
  const state = store.getState();
  return state.selection.filter((id) => stepOf(journeyOf(state), id)?.kind !== 'entry');
}

/** @param keep by step, the output whose branch survives; see {@link removalChoices}. */
export function removeSteps(store: EditorStore, ids: readonly string[], keep: Readonly<Record<string, string>> = {}): void {
  const journey = journeyOf(store.getState());
  // Whoever works with keys goes on beside what they removed.
  const removed = new Set(ids);
  const beside = journey.edges.find((edge) => removed.has(edge.to) && !removed.has(edge.from))?.from ?? journey.edges.find((edge) => removed.has(edge.from) && !removed.has(edge.to))?.to;
  const done = store.getState().perform({ type: 'remove-steps', ids, keep }, { key: 'remove', params: { name: nameOfSteps(journey, ids) } }, { touched: ids });
  if (done && beside !== undefined) store.getState().show(beside);
}

/** Takes a way between two steps away. */
export function takeAway(store: EditorStore, { from, port, to }: { readonly from: string; readonly port: string; readonly to: string }): void {
  const journey = journeyOf(store.getState());
  store.getState().perform({ type: 'disconnect', edge: { from, port, to } }, { key: 'disconnect', params: { from: nameOf(journey, from), to: nameOf(journey, to) } }, { touched: [from, to] });
}
