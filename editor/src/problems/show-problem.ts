import { keysOf } from '../../../core/json-pointer';
import type { Problem } from '../../../core/problem';
import type { EditorStore } from '../state/editor-store';
import { journeyOf } from '../state/journey-of';
import { stepOfProblem } from './problem-groups';

/** Brings the place of a problem into sight: its step's settings, the journey's, or a message, and the field there. */
export function showProblem(store: EditorStore, problem: Problem): void {
  const step = stepOfProblem(problem, journeyOf(store.getState()));
  store.getState().set({ problem });
  const [root, message] = keysOf(problem.pointer);
  if (step === undefined && root === 'messages') store.getState().openMessage(message, problem.pointer);
  else if (root === 'map') showOnMap(store, problem.pointer);
  else if (step === undefined) store.getState().showJourney(problem.pointer);
  else store.getState().show(step, problem.pointer);
}

/** A touchpoint has a form; a stage is named where it is drawn. */
function showOnMap(store: EditorStore, pointer: string): void {
  const [, list, index = ''] = keysOf(pointer);
  const { touchpoints = [] } = journeyOf(store.getState()).map ?? {};
  store.getState().showJourney(pointer);
  store.getState().set({ view: 'map', touchpoint: list === 'touchpoints' ? touchpoints[Number(index)]?.id : undefined });
}
