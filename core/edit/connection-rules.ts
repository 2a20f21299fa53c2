import { groupBy } from '../group-by';
import type { Edge, Journey, Step } from '../journey/journey';
import type { Problem } from '../problem';
import { stepModules } from '../steps';
import { editProblem } from './edit-problem';
import { portsOfStep } from './steps';

/**
 * Why an output may not lead to a step, in the moment somebody draws the way; undefined: it may. The same rules as validation has for ways
 * (self-loop, input-to-entry, cycle-without-parking), so that what can be drawn is never wrong for itself.
 */
export function whyNotConnect(journey: Journey, from: string, port: string, to: string): Problem | undefined {
  return rulesFor(journey, from, port)(to);
}

/** The same for all steps at once: those that the output may not lead to, each with its reason. */
export function refusedTargets(journey: Journey, from: string, port: string): ReadonlyMap<string, Problem> {
  const whyNot = rulesFor(journey, from, port);
  return new Map(journey.steps.flatMap(({ id }) => {
    const why = whyNot(id);
    return why === undefined ? [] : [[id, why] as const];
  }));
}

function rulesFor(journey: Journey, from: string, port: string): (to: string) => Problem | undefined {
  const steps = new Map(journey.steps.map((step) => [step.id, step]));
  const ways = groupBy(journey.edges.filter((edge) => edge.type === 'main' && (edge.from !== from || edge.port !== port)), (edge) => edge.from);
  const source = steps.get(from);
  return (to) => {
    const target = steps.get(to);
    if (source === undefined) return editProblem('no-such-step', { id: from });
    if (target === undefined) return editProblem('no-such-step', { id: to });
    if (source.kind !== 'n8n' && !portsOfStep(source, journey).includes(port)) return editProblem('has-no-output', { port }, from);
    if (from === to) return editProblem('connects-to-itself', {}, from);
    if (target.kind === 'entry' && !mayFeed(source, target)) return editProblem('connects-to-entry', {}, to);
    return stopsNobody(source) && leadsBack(steps, ways, to, from) ? editProblem('closes-a-circle', { to }, from) : undefined;
  };
}

/** Only nodes of n8n that bring people may come before an entry that takes them from there. */
function mayFeed(source: Step, entry: Extract<Step, { readonly kind: 'entry' }>): boolean {
  return source.kind === 'n8n' && entry.config.source === 'items';
}

function stopsNobody(step: Step): boolean {
  return step.kind === 'n8n' || stepModules[step.kind].parks !== 'always';
}

/** Whether somebody comes from one step to another without having to wait, past at least one step of ours. */
function leadsBack(steps: ReadonlyMap<string, Step>, ways: ReadonlyMap<string, readonly Edge[]>, start: string, end: string): boolean {
  const seen = new Set([start]);
  for (const id of seen) {
    const step = steps.get(id);
    if (id === end) return [...seen].some((one) => steps.get(one)?.kind !== 'n8n');
    if (step === undefined || !stopsNobody(step)) continue;
    for (const edge of ways.get(id) ?? []) seen.add(edge.to);
  }
  return false;
}
