import { groupBy } from '../../../core/group-by';
import type { Journey } from '../../../core/journey/journey';

type Drawing = Pick<Journey, 'steps' | 'edges'>;

/**
 * Steps that are folded away, each with the collapsed step that stands for it: what can be reached only through collapsed ones. Whatever
 * another branch leads to as well stays in sight.
 */
export function foldedSteps({ steps, edges }: Drawing, collapsed: ReadonlySet<string>): ReadonlyMap<string, string> {
  const holders = steps.filter((step) => collapsed.has(step.id)).map((step) => step.id);
  if (holders.length === 0) return none;
  const outgoing = groupBy(edges, (edge) => edge.from);
  const fed = new Set(edges.map((edge) => edge.to));
  const starts = steps.filter((step) => step.kind === 'entry' || !fed.has(step.id)).map((step) => step.id);
  const inSight = new Set(starts);
  for (const id of inSight) if (!collapsed.has(id)) for (const { to } of outgoing.get(id) ?? []) inSight.add(to);
  const folded = new Map<string, string>();
  for (const holder of [...holders.filter((id) => inSight.has(id)), ...holders]) {
    if (folded.has(holder)) continue;
    const behind = new Set([holder]);
    for (const id of behind) for (const { to } of outgoing.get(id) ?? []) if (!inSight.has(to) && !folded.has(to)) behind.add(to);
    behind.delete(holder);
    for (const id of behind) folded.set(id, holder);
  }
  return folded;
}

/** How many steps folding this one would put out of sight. */
export function foldedBehind(journey: Drawing, id: string): number {
  return foldedSteps(journey, new Set([id])).size;
}

const none: ReadonlyMap<string, string> = new Map();
