import { portsOfStep } from '../../../core/edit/steps';
import type { Journey } from '../../../core/journey/journey';

export type Direction = 'next' | 'previous' | 'branch-after' | 'branch-before';

/**
 * Where the keyboard goes from a step: along the way that most people take, back to where they come from, or to the neighbouring branch of
 * the same step. Undefined: there is nothing in that direction.
 */
export function walkFrom(journey: Journey, id: string, direction: Direction): string | undefined {
  const step = journey.steps.find((one) => one.id === id);
  if (step === undefined) return undefined;
  const targetsOf = (from: string): readonly string[] => {
    const source = journey.steps.find((one) => one.id === from);
    if (source === undefined) return [];
    return portsOfStep(source, journey).flatMap((port) => journey.edges.filter((edge) => edge.from === from && edge.port === port).map((edge) => edge.to));
  };
  const before = journey.edges.find((edge) => edge.to === id)?.from;
  if (direction === 'next') return targetsOf(id)[0];
  if (direction === 'previous' || before === undefined) return direction === 'previous' ? before : undefined;
  const siblings = [...new Set(targetsOf(before))];
  return siblings[siblings.indexOf(id) + (direction === 'branch-after' ? 1 : -1)];
}
