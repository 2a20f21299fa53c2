import { journeyOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';
import { nameOf } from '../state/name-of';

/** Leads an output on to a step, in the place of where it led before. */
export function connectSteps(store: EditorStore, from: string, port: string, to: string): boolean {
  const journey = journeyOf(store.getState());
  return store.getState().perform({ type: 'connect', from, port, to }, { key: 'connect', params: { from: nameOf(journey, from), to: nameOf(journey, to) } }, { touched: [from, to] });
}
