import { groupBy } from '../group-by';
import type { Problem } from '../problem';
import { alwaysWaits, isOurs, type EdgeView, type JourneyView } from './journey-view';
import { problem } from './problem';
import { leadsToOurs, leaving, reach } from './reach';

/** Where the ways lead: forks, circles, dead ends. Where edges are broken (`drawing` says so), dead ends follow from them and would only hide them. */
export function wayProblems(view: JourneyView, drawing: readonly Problem[]): readonly Problem[] {
  const entries = view.steps.filter((step) => step.kind === 'entry');
  const reached = new Set([...entries.map(({ id }) => id), ...reach(view, leaving(view, entries.map(({ id }) => id))).keys()]);
  return [...forks(view, reached), ...circles(view), ...(drawing.some(({ code }) => brokenEdge.has(code)) ? [] : deadEnds(view, reached, entries.length > 0))];
}

const brokenEdge: ReadonlySet<string> = new Set(['edge-from-nowhere', 'edge-to-nowhere', 'unknown-port']);

/** A contact goes one way: only one branch of an output may come to steps of ours. */
function forks(view: JourneyView, reached: ReadonlySet<string>): readonly Problem[] {
  const leading = leadsToOurs(view);
  return Array.from(reached).flatMap((id) => {
    const step = view.byId.get(id);
    if (step === undefined) return [];
    return Array.from(groupBy(view.ways.get(id) ?? [], portOf), ([port, edges]) => {
      const branches = Array.from(new Set(edges.filter((edge) => leading.has(edge.to)).map((edge) => edge.to)));
      if (step.kind === 'entry' && port === 'refused') return branches.map((to) => problem('refused-into-journey', step, { to }));
      return branches.length > 1 ? [problem('port-forks', step, { port, to: branches })] : [];
    }).flat();
  });
}

/** Whoever goes in a circle has to stop somewhere, or it never ends. Circles of n8n nodes alone are n8n's own loops. */
function circles(view: JourneyView): readonly Problem[] {
  const parks = (edge: EdgeView): boolean => {
    return edge.from === edge.to || alwaysWaits(view.byId.get(edge.from)?.kind);
  };
  const told = new Set<string>();
  return view.steps.flatMap((step) => {
    if (!isOurs(step) || told.has(step.id)) return [];
    const circle = circleThrough(view, step.id, parks);
    if (circle === undefined) return [];
    circle.forEach((id) => told.add(id));
    return [problem('cycle-without-parking', step, { steps: circle })];
  });
}

/** Ids on the shortest circle through a step, beginning with it. */
function circleThrough(view: JourneyView, start: string, stops: (edge: EdgeView) => boolean): readonly string[] | undefined {
  const before = new Map<string, string>();
  const open = [start];
  for (const id of open) {
    for (const edge of view.ways.get(id) ?? []) {
      if (stops(edge) || before.has(edge.to)) continue;
      before.set(edge.to, id);
      if (edge.to === start) return trace(before, start);
      open.push(edge.to);
    }
  }
  return undefined;
}

function trace(before: ReadonlyMap<string, string>, start: string): readonly string[] {
  const circle = [start];
  for (let id = before.get(start); id !== undefined && id !== start; id = before.get(id)) circle.push(id);
  return [start, ...circle.slice(1).reverse()];
}

function deadEnds(view: JourneyView, reached: ReadonlySet<string>, hasEntry: boolean): readonly Problem[] {
  return view.steps.flatMap((step) => {
    if (!isOurs(step)) return [];
    const lost = hasEntry && !reached.has(step.id) ? [problem('unreachable-step', step)] : [];
    const used = groupBy(view.ways.get(step.id) ?? [], portOf);
    return [...lost, ...(step.ports ?? []).filter((port) => !used.has(port) && !step.mayEnd.includes(port)).map((port) => problem('port-unconnected', step, { port }))];
  });
}

function portOf(edge: EdgeView): string {
  return edge.port;
}
