import { keysOf } from '../../../core/json-pointer';
import type { Step } from '../../../core/journey/journey';
import type { EditorState, EditorStore } from './editor-store';
import { journeyOf } from './journey-of';

/** Somebody has been at a step's settings: what it lacks is no longer "to be set up" but wrong. Without an id: all steps, for somebody wants to use the journey. */
export function settle(store: EditorStore, id?: string): void {
  const { fresh } = store.getState();
  if (id === undefined ? fresh.size > 0 : fresh.has(id)) store.getState().set({ fresh: new Set(id === undefined ? [] : [...fresh].filter((other) => other !== id)) });
}

/** The step that a JSON pointer leads into. */
export function stepAt(state: EditorState, pointer: string): Step | undefined {
  const [list, index = ''] = keysOf(pointer);
  return list === 'steps' ? journeyOf(state).steps[Number(index)] : undefined;
}
