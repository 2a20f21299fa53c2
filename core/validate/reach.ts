import { groupBy } from '../group-by';
import { isOurs, type EdgeView, type JourneyView } from './journey-view';

/** Steps that can be reached, each with the step where the way to it begins. */
export type Reached = ReadonlyMap<string, string>;

/**
 * Follows the ways from these edges on. An edge that `stops` is not taken.
 * A step is reached when any way leads to it, so "reached without passing X" is what a rule about every way has to forbid.
 */
export function reach(view: JourneyView, start: readonly EdgeView[], stops: (edge: EdgeView) => boolean = () => false): Reached {
  const reached = new Map<string, string>();
  const open = start.filter((edge) => !stops(edge)).map((edge) => ({ edge, origin: edge.from }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { edge, origin } = next;
    if (reached.has(edge.to)) continue;
    reached.set(edge.to, origin);
    for (const further of view.ways.get(edge.to) ?? []) if (!stops(further)) open.push({ edge: further, origin });
  }
  return reached;
}

/** Edges that leave these steps. */
export function leaving(view: JourneyView, ids: readonly string[]): readonly EdgeView[] {
  return ids.flatMap((id) => view.ways.get(id) ?? []);
}

/** Ids of our steps and of every n8n node from which one can be reached. */
export function leadsToOurs(view: JourneyView): ReadonlySet<string> {
  const into = groupBy(Array.from(view.ways.values()).flat(), ({ to }) => to);
  const leading = new Set<string>();
  const open = view.steps.filter(isOurs).map((step) => step.id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (leading.has(id)) continue;
    leading.add(id);
    open.push(...(into.get(id) ?? []).map(({ from }) => from));
  }
  return leading;
}
