import { openPortsOf, portsOfStep } from '../edit/steps';
import type { Journey, Step } from '../journey/journey';
import type { JsonObject } from '../json';
import { groupBy } from '../group-by';
import { viewOf, type JourneyView } from '../validate/journey-view';
import { leaving, reach } from '../validate/reach';

/** What every fix of a journey looks at, worked out once for it. */
interface Drawing {
  /** As validation sees it, whatever its settings are. */
  readonly view: JourneyView;
  /** Steps of ours that nobody comes to. */
  readonly unreached: ReadonlySet<string>;
  /** Steps to which any way leads. */
  readonly led: ReadonlySet<string>;
  /** Outputs that lead nowhere, of steps that people come to; those that people take if all goes well first. */
  readonly open: readonly OpenPort[];
  /** Steps that nobody comes to, each with all that it hangs together with. */
  readonly hangingTogether: ReadonlyMap<string, readonly string[]>;
}

interface OpenPort {
  readonly step: Step;
  readonly port: string;
}

const drawings = new WeakMap<Journey, Drawing>();

export function drawingOf(journey: Journey): Drawing {
  const known = drawings.get(journey);
  if (known !== undefined) return known;
  const view = viewOf(journey as unknown as JsonObject, []);
  const entries = view.steps.filter((step) => step.kind === 'entry').map(({ id }) => id);
  const reached = new Set([...entries, ...reach(view, leaving(view, entries)).keys()]);
  const unreached = new Set(journey.steps.filter((step) => step.kind !== 'n8n' && !reached.has(step.id)).map((step) => step.id));
  const drawing = { view, unreached, led: new Set(journey.edges.map((edge) => edge.to)), open: openPorts(journey, unreached), hangingTogether: partsOf(journey, unreached) };
  drawings.set(journey, drawing);
  return drawing;
}

function openPorts(journey: Journey, unreached: ReadonlySet<string>): readonly OpenPort[] {
  const used = groupBy(journey.edges, (edge) => edge.from);
  const open = journey.steps.filter((step) => !unreached.has(step.id)).flatMap((step) => {
    const own = { edges: used.get(step.id) ?? [] };
    return openPortsOf(step, own).map((port) => ({ step, port, rank: portsOfStep(step, own).indexOf(port) }));
  });
  return open.toSorted((a, b) => a.rank - b.rank);
}

function partsOf(journey: Journey, ids: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const ways = journey.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)).flatMap(({ from, to }) => [{ from, to }, { from: to, to: from }]);
  const neighbours = groupBy(ways, ({ from }) => from);
  const parts = new Map<string, readonly string[]>();
  for (const id of ids) {
    if (parts.has(id)) continue;
    const part = new Set([id]);
    for (const one of part) for (const { to } of neighbours.get(one) ?? []) part.add(to);
    const members = Array.from(part);
    for (const one of members) parts.set(one, members);
  }
  return parts;
}
