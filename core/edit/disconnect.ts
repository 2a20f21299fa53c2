import type { Journey } from '../journey/journey';
import type { Problem } from '../problem';
import type { Result } from '../result';
import type { Command } from './command';
import { editProblem } from './edit-problem';
import { sameEnds } from './edges';

export function disconnect(journey: Journey, { edge }: Extract<Command, { readonly type: 'disconnect' }>): Result<Journey, Problem> {
  const edges = journey.edges.filter((other) => !sameEnds(other, edge));
  if (edges.length === journey.edges.length) return { ok: false, error: editProblem('no-such-edge', { ...edge }) };
  return { ok: true, value: { ...journey, edges } };
}
