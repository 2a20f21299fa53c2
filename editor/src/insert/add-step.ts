import type { InsertPlace } from '../../../core/edit/command';
import { freeId } from '../../../core/edit/free-id';
import type { StepKind } from '../../../core/journey/journey';
import type { Point } from '../../../core/layout/drawing';
import { journeyOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';

/** Adds a step and brings it into sight. @param at where a loose one stands. */
export function addStep(store: EditorStore, kind: StepKind, name: string, place: InsertPlace, at?: Point): void {
  const state = store.getState();
  const id = freeId(kind, new Set(journeyOf(state).steps.map((step) => step.id)));
  const done = state.perform({ type: 'insert-step', kind, id, name, place, ...(at !== undefined && { at }) }, { key: 'add', params: { name } }, { touched: [id] });
  if (done) state.show(id);
}
