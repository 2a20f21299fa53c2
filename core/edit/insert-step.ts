import type { Edge, Journey } from '../journey/journey';
import { placeSteps } from '../map/change-map';
import { stageOfStep } from '../map/journey-map';
import type { Problem } from '../problem';
import type { Result } from '../result';
import type { Command } from './command';
import { editProblem } from './edit-problem';
import { edgeOf, sameEnds } from './edges';
import { newStep, portsOfStep } from './steps';

type InsertStep = Extract<Command, { readonly type: 'insert-step' }>;

/** A step that goes into a way takes over its target at the first output. */
export function insertStep(journey: Journey, { kind, id, name, place, at }: InsertStep): Result<Journey, Problem> {
  if (journey.steps.some((step) => step.id === id)) return { ok: false, error: editProblem('id-taken', { id }) };
  const step = newStep(kind, id, name);
  const edges = edgesWith(journey, place, id, portsOfStep(step)[0]);
  if (!edges.ok) return edges;
  return {
    ok: true,
    value: { ...journey, steps: [...journey.steps, step], edges: edges.value, layout: at === undefined ? journey.layout : { ...journey.layout, [id]: at }, ...stageBeside(journey, place, id) },
  };
}

/** A step that comes behind another one belongs to its stage. */
function stageBeside({ map }: Journey, place: InsertStep['place'], id: string): Pick<Journey, 'map'> {
  if (map === undefined || 'loose' in place) return {};
  const stage = stageOfStep(map, 'on' in place ? place.on.from : place.after.from);
  return stage === undefined ? {} : { map: placeSteps(map, [id], stage) };
}

function edgesWith(journey: Journey, place: InsertStep['place'], id: string, firstPort: string | undefined): Result<readonly Edge[] & Journey['edges'], Problem> {
  if ('loose' in place) return { ok: true, value: journey.edges };
  if ('after' in place) {
    const { from, port } = place.after;
    if (!journey.steps.some((step) => step.id === from)) return { ok: false, error: editProblem('no-such-step', { id: from }) };
    return { ok: true, value: [...journey.edges.filter((edge) => edge.from !== from || edge.port !== port), edgeOf(from, port, id)] };
  }
  const index = journey.edges.findIndex((edge) => sameEnds(edge, place.on));
  const edge = journey.edges[index];
  if (edge === undefined) return { ok: false, error: editProblem('no-such-edge', { ...place.on }) };
  // The way into the new step stays where the old one stood: the order of ways has a meaning in n8n.
  const onward = firstPort === undefined ? [] : [{ ...edge, from: id, port: firstPort }];
  return { ok: true, value: [...journey.edges.slice(0, index), edgeOf(edge.from, edge.port, id), ...journey.edges.slice(index + 1), ...onward] };
}
