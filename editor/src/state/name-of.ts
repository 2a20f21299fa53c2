import type { Journey } from '../../../core/journey/journey';
import { stepOf } from './journey-of';

/** What a step is called; one that is not there has only its id. */
export function nameOf(journey: Journey, id: string): string {
  return stepOf(journey, id)?.name ?? id;
}

/** What steps are called together: the name of one, or how many they are. */
export function nameOfSteps(journey: Journey, ids: readonly string[], many: (count: number) => string = String): string {
  const [first = ''] = ids;
  return ids.length === 1 ? nameOf(journey, first) : many(ids.length);
}
