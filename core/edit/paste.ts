import type { Journey, Step } from '../journey/journey';
import { withReferences } from '../journey/step-references';
import type { Point } from '../layout/drawing';
import { placeSteps } from '../map/change-map';
import type { Problem } from '../problem';
import type { Result } from '../result';
import { sameJson } from '../same-json';
import type { Command } from './command';
import type { Fragment } from './fragment';
import { editProblem } from './edit-problem';
import { freeId } from './free-id';

type Paste = Extract<Command, { readonly type: 'paste' }>;

/** Pasted steps get ids of their own, and refer to each other by them; a message that is here already, word for word, is not brought twice. */
export function paste(journey: Journey, { fragment, at }: Paste): Result<Journey, Problem> {
  const copied = fragment.steps.filter((step) => step.kind !== 'entry');
  if (copied.length === 0) return { ok: false, error: editProblem('empty-fragment') };
  const ids = newNames(copied.map((step) => step.id), journey.steps.map((step) => step.id));
  const messages = messageNames(fragment.messages, journey.messages);
  const shift = shiftTo(at, copied.flatMap((step) => fragment.layout[step.id] ?? []));
  const nameOf = (id: string): string => ids.get(id) ?? id;
  return {
    ok: true,
    value: {
      ...journey,
      steps: [...journey.steps, ...copied.map((step) => withReferences({ ...step, id: nameOf(step.id) }, messages, ids))],
      edges: [...journey.edges, ...fragment.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)).map((edge) => ({ ...edge, from: nameOf(edge.from), to: nameOf(edge.to) }))],
      messages: { ...journey.messages, ...Object.fromEntries(Object.entries(fragment.messages).map(([id, message]) => [messages.get(id) ?? id, message])) },
      layout: { ...journey.layout, ...Object.fromEntries(copied.flatMap(({ id }) => {
        const point = fragment.layout[id];
        return point === undefined ? [] : [[nameOf(id), { x: point.x + shift.x, y: point.y + shift.y }] as const];
      })) },
      ...stagesOf(journey, copied, fragment, nameOf),
    },
  };
}

/** Into the stages that they came from, where these are here. */
function stagesOf({ map }: Journey, copied: readonly Step[], { stageOf = {} }: Fragment, nameOf: (id: string) => string): Pick<Journey, 'map'> {
  if (map === undefined) return {};
  const stages = new Set(map.stages.map(({ id }) => id));
  const placed = copied.reduce((all, { id }) => {
    const stage = Object.hasOwn(stageOf, id) ? stageOf[id] : undefined;
    return stage !== undefined && stages.has(stage) ? placeSteps(all, [nameOf(id)], stage) : all;
  }, map);
  return { map: placed };
}

function newNames(wanted: readonly string[], before: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(before);
  return new Map(wanted.map((id) => {
    const free = freeId(id, taken);
    taken.add(free);
    return [id, free];
  }));
}

function messageNames(brought: Journey['messages'], here: Journey['messages']): ReadonlyMap<string, string> {
  const taken = new Set(Object.keys(here));
  return new Map(Object.entries(brought).map(([id, message]) => {
    if (Object.hasOwn(here, id) && sameJson(here[id], message)) return [id, id];
    const free = freeId(id, taken);
    taken.add(free);
    return [id, free];
  }));
}

/** So far that the upper left corner of all comes to `at`; without it a little beside the originals. */
function shiftTo(at: Point | undefined, points: readonly Point[]): Point {
  if (at === undefined || points.length === 0) return { x: 48, y: 48 };
  return { x: at.x - Math.min(...points.map((point) => point.x)), y: at.y - Math.min(...points.map((point) => point.y)) };
}
