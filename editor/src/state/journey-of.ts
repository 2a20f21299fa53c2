import type { Journey, Step } from '../../../core/journey/journey';
import type { EditorState } from './editor-store';

export function journeyOf(state: EditorState): Journey {
  return state.history.present;
}

/** The step with this id, if it is there. */
export function stepOf(journey: Journey, id: string): Step | undefined {
  return journey.steps.find((step) => step.id === id);
}
