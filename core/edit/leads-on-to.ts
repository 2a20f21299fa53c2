import type { Edge } from '../journey/journey';

/**
 * The first step outside that a removed one leads to, by the output that is kept or, without one, if all lead to the same. Undefined: nobody
 * can tell, or it leads nowhere.
 *
 * @param keep by removed step, the output whose branch survives.
 */
export function leadsOnTo(start: string, removed: ReadonlySet<string>, keep: Readonly<Record<string, string>>, edges: readonly Edge[]): string | undefined {
  const seen = new Set<string>();
  let id: string | undefined = start;
  while (id !== undefined && removed.has(id) && !seen.has(id)) {
    seen.add(id);
    id = nextOf(id, keep, edges);
  }
  return id !== undefined && removed.has(id) ? undefined : id;
}

function nextOf(id: string, keep: Readonly<Record<string, string>>, edges: readonly Edge[]): string | undefined {
  const port = Object.hasOwn(keep, id) ? keep[id] : undefined;
  const targets = new Set(edges.filter((edge) => edge.from === id && edge.type === 'main' && (port === undefined || edge.port === port)).map((edge) => edge.to));
  return targets.size === 1 ? Array.from(targets)[0] : undefined;
}
