import { portsOf } from '../../core/compile/ports';
import { groupBy } from '../../core/group-by';
import type { Edge, Journey, Step } from '../../core/journey/journey';
import type { ExplainWords } from './explain-words';
import { explainRule } from './explain-rule';
import { explainStep } from './explain-step';

/** Says what the journey does, line by line, the steps in the order in which people come by. */
export function explainJourney(journey: Journey, words: ExplainWords): readonly string[] {
  const { reached, unreached } = inOrder(journey);
  const numbers = new Map([...reached, ...unreached].map((step, index) => [step.id, String(index + 1)]));
  const label = (id: string): string => {
    const step = journey.steps.find((candidate) => candidate.id === id);
    return step === undefined ? id : `${numbers.get(id) ?? '?'}. ${step.name}`;
  };
  const describe = (step: Step): readonly string[] => [
    words.step(numbers.get(step.id) ?? '?', step.name, words.kind(step.kind)),
    `   ${explainStep(step, words, journey)}`,
    ...ways(step, journey).map(({ port, to }) => `     ${way(step, port, to.map(label), words)}`),
  ];
  return [
    words.title(journey.name, journey.id),
    ...(journey.description === '' ? [] : [journey.description]),
    '',
    ...rules(journey, words),
    '',
    ...reached.flatMap(describe),
    ...(unreached.length === 0 ? [] : ['', words.unreachable, ...unreached.flatMap(describe)]),
  ];
}

function rules({ settings }: Journey, words: ExplainWords): readonly string[] {
  const { reentry, quietHours, exitWhen, goal } = settings;
  return [
    reentry.mode === 'after' ? words.reentry.after(String(reentry.days)) : words.reentry[reentry.mode],
    ...exitWhen.map((rule) => words.exitWhen(explainRule(rule, words))),
    ...(goal === undefined ? [] : [words.goal(explainRule(goal, words))]),
    ...(quietHours === undefined ? [] : [words.quietHours(quietHours.from, quietHours.to)]),
  ];
}

function way(step: Step, port: string, to: readonly string[], words: ExplainWords): string {
  if (to.length > 0) return words.leads(port, to.join(', '));
  return step.kind === 'entry' && port === 'refused' ? words.refusedEnds : words.ends(port);
}

/** Outputs of a step in order with what they lead to; those of an n8n node as far as they lead anywhere. */
function ways(step: Step, journey: Journey): readonly { readonly port: string; readonly to: readonly string[] }[] {
  const edges = journey.edges.filter((edge) => edge.from === step.id);
  // The settings are JSON; their generated types only lack the index signature.
  const named = step.kind === 'n8n' ? [] : portsOf(step.kind, step.config as never);
  const ports = [...new Set([...named, ...edges.map((edge) => edge.port)])];
  return ports.map((port) => ({ port, to: edges.filter((edge) => edge.port === port).map((edge) => edge.to) }));
}

/** Breadth first from the entry, each step's outputs in their order; what leads into the entry comes first. */
function inOrder(journey: Journey): { readonly reached: readonly Step[]; readonly unreached: readonly Step[] } {
  const byId = new Map(journey.steps.map((step) => [step.id, step]));
  const entry = journey.steps.find((step) => step.kind === 'entry');
  const leading = leadingTo(entry?.id, journey.edges);
  const order = new Set(journey.steps.filter((step) => step.kind === 'n8n' && leading.has(step.id)));
  const queue: Step[] = entry === undefined ? [] : [entry];
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    if (order.has(step)) continue;
    order.add(step);
    queue.push(...ways(step, journey).flatMap(({ to }) => to.flatMap((id) => byId.get(id) ?? [])));
  }
  return { reached: [...order], unreached: journey.steps.filter((step) => !order.has(step)) };
}

/** Ids of all steps from which a way leads to this one. */
function leadingTo(to: string | undefined, edges: readonly Edge[]): ReadonlySet<string> {
  const into = groupBy(edges, (edge) => edge.to);
  const found = new Set<string>();
  const open = to === undefined ? [] : [to];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { from } of into.get(id) ?? []) {
      if (found.has(from)) continue;
      found.add(from);
      open.push(from);
    }
  }
  return found;
}
