import type { Journey } from '../journey/journey';
import type { Problem } from '../problem';
import type { Result } from '../result';
import type { Command } from './command';

/** Steps that aren't there are left out: a drag may end after somebody removed one. */
export function moveSteps(journey: Journey, { positions }: Extract<Command, { readonly type: 'move' }>): Result<Journey, Problem> {
  const ids = new Set(journey.steps.map((step) => step.id));
  const moved = Object.entries(positions).filter(([id, { x, y }]) => {
    const before = Object.hasOwn(journey.layout, id) ? journey.layout[id] : undefined;
    return ids.has(id) && (before?.x !== x || before.y !== y);
  });
  if (moved.length === 0) return { ok: true, value: journey };
  return { ok: true, value: { ...journey, layout: { ...journey.layout, ...Object.fromEntries(moved) } } };
}
