import type { Journey, Step } from '../journey/journey';
import { messageOf } from '../journey/step-references';

/** The steps that prepare this message, in the order of the document. */
export function stepsUsing(journey: Pick<Journey, 'steps'>, message: string): readonly Step[] {
  return journey.steps.filter((step) => messageOf(step) === message);
}
