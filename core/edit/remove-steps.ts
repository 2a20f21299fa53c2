import type { Edge, Journey } from '../journey/journey';
import { withoutSteps } from '../map/change-map';
import type { Problem } from '../problem';
import type { Result } from '../result';
import type { Command } from './command';
import { editProblem } from './edit-problem';
import { leadsOnTo } from './leads-on-to';

type RemoveSteps = Extract<Command, { readonly type: 'remove-steps' }>;

/** The ways into removed steps lead on to where people would have gone; where nobody can tell, they end. */
export function removeSteps(journey: Journey, { ids, keep = {} }: RemoveSteps): Result<Journey, Problem> {
  const removed = new Set(ids);
  const missing = ids.find((id) => !journey.steps.some((step) => step.id === id));
  if (missing !== undefined) return { ok: false, error: editProblem('no-such-step', { id: missing }) };
  const healed = journey.edges.flatMap((edge): readonly Edge[] => {
    if (removed.has(edge.from)) return [];
    if (!removed.has(edge.to)) return [edge];
    const target = leadsOnTo(edge.to, removed, keep, journey.edges);
    const twice = target === undefined || journey.edges.some((other) => other.from === edge.from && other.port === edge.port && other.to === target);
    return twice || target === edge.from ? [] : [{ ...edge, to: target }];
  });
  return {
    ok: true,
    value: {
      ...journey,
      steps: journey.steps.filter((step) => !removed.has(step.id)),
      edges: healed,
      layout: Object.fromEntries(Object.entries(journey.layout).filter(([id]) => !removed.has(id))),
      ...(journey.map !== undefined && { map: withoutSteps(journey.map, removed) }),
    },
  };
}
