import type { Fix } from './fix';
import type { Case } from './fixer';

/** Takes steps out. Of two steps with one id the right one can't be named. */
export function removeSteps({ journey, draft }: Case, ids: readonly string[]): readonly Fix[] {
  const steps = journey.steps.filter((step) => ids.includes(step.id));
  const [first] = steps;
  if (first === undefined || steps.length !== ids.length) return [];
  const removed = draft().do({ type: 'remove-steps', ids });
  return ids.length === 1 ? removed.as('remove-step', { name: first.name }) : removed.as('remove-steps', { count: String(ids.length) });
}
