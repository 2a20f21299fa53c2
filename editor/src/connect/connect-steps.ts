import { journeyOf, stepOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';

/** Leads an output on to a step, in the place of where it led before. */
export function connectSteps(store: EditorStore, from: string, port: string, to: string): boolean {
  const nameOf = (id: string): string => stepOf(journeyOf(store.getState()), id)?.name ?? id;
  return store.getState().perform({ type: 'connect', from, port, to }, { key: 'connect', params: { from: nameOf(from), to: nameOf(to) } }, { touched: [from, to] });
}
