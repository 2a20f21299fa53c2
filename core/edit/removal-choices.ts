import { groupBy } from '../group-by';
import type { Edge, Journey } from '../journey/journey';
import { leadsOnTo } from './leads-on-to';
import { portsOfStep } from './steps';

/** A step that nobody can remove without saying which of its branches the way into it goes on with. */
export interface RemovalChoice {
  readonly step: string;
  /** Outputs that lead to different steps, in their order; `to` is where people would go on. */
  readonly branches: readonly { readonly port: string; readonly to: string }[];
}

/** What has to be asked before steps are removed together: those that people come into from a step that stays, and leave by several branches. */
export function removalChoices(journey: Journey, ids: readonly string[]): readonly RemovalChoice[] {
  const removed = new Set(ids);
  const main = journey.edges.filter((edge) => edge.type === 'main');
  const outgoing = groupBy(main, (edge) => edge.from);
  const entered = enteredFrom(main, outgoing, removed);
  return journey.steps.filter((step) => entered.has(step.id)).flatMap((step) => {
    const ports = portsOfStep(step, { edges: outgoing.get(step.id) ?? [] });
    const ways = (outgoing.get(step.id) ?? []).toSorted((a, b) => ports.indexOf(a.port) - ports.indexOf(b.port));
    const branches = ways.flatMap(({ port, to }) => {
      // Further on somebody may have to choose again: then the next step stands for the branch.
      const end = removed.has(to) ? (leadsOnTo(to, removed, {}, journey.edges) ?? (outgoing.has(to) ? to : undefined)) : to;
      return end === undefined ? [] : [{ port, to: end }];
    });
    const different = branches.filter(({ to }, index) => branches.findIndex((other) => other.to === to) === index);
    return different.length > 1 ? [{ step: step.id, branches: different }] : [];
  });
}

/** Removed steps that people come to from one that stays, perhaps by others that go too. */
function enteredFrom(main: readonly Edge[], outgoing: ReadonlyMap<string, readonly Edge[]>, removed: ReadonlySet<string>): ReadonlySet<string> {
  const entered = new Set(main.filter((edge) => removed.has(edge.to) && !removed.has(edge.from)).map((edge) => edge.to));
  for (const id of entered) for (const { to } of outgoing.get(id) ?? []) if (removed.has(to)) entered.add(to);
  return entered;
}
