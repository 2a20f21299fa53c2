import type { Journey } from '../journey/journey';
import type { Problem } from '../problem';
import type { Result } from '../result';
import type { Command } from './command';
import { whyNotConnect } from './connection-rules';
import { edgeOf } from './edges';

type Connect = Extract<Command, { readonly type: 'connect' }>;

export function connect(journey: Journey, { from, port, to }: Connect): Result<Journey, Problem> {
  const why = whyNotConnect(journey, from, port, to);
  if (why !== undefined) return { ok: false, error: why };
  const index = journey.edges.findIndex((edge) => edge.from === from && edge.port === port);
  const edge = edgeOf(from, port, to);
  // In the place of the way that it replaces: the order of ways has a meaning in n8n.
  const edges = index < 0 ? [...journey.edges, edge] : journey.edges.flatMap((old, place) => (place === index ? [edge] : old.from === from && old.port === port ? [] : [old]));
  return { ok: true, value: { ...journey, edges } };
}
