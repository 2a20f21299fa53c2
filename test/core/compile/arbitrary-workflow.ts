import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { compileJourney } from '../../../core/compile/compile-journey';
import type { Connection, Workflow, WorkflowNode } from '../../../core/compile/workflow';
import { arbitraryJourney } from './arbitrary-journey';
import { save } from './save';

const types = ['main', 'main', 'main', 'ai_tool', 'ai_languageModel'] as const;
const key = fc.constantFrom('x', '__proto__', 'constructor', 'a b');
const parameters = fc.dictionary(key, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });

const foreignNode = fc.record(
  {
    parameters,
    id: fc.oneof({ arbitrary: fc.uuid(), weight: 4 }, { arbitrary: fc.string({ maxLength: 3 }), weight: 1 }),
    type: fc.constantFrom('n8n-nodes-base.httpRequest', 'n8n-nodes-base.stickyNote', '@n8n/n8n-nodes-langchain.agent', 'n8n-nodes-journeys.journeyInbox'),
    typeVersion: fc.constantFrom(1, 2, 4.2),
    position: fc.tuple(fc.integer(), fc.integer()),
    disabled: fc.boolean(),
    notes: fc.oneof(fc.string(), fc.constant('x'.repeat(2001))),
    onError: fc.constantFrom('continueErrorOutput', 'stopWorkflow'),
    credentials: fc.constant({ httpBasicAuth: { id: '1', name: 'x' } }),
    webhookId: fc.uuid(),
  },
  { requiredKeys: ['parameters', 'id', 'type', 'typeVersion', 'position'] },
);

/** Nodes of ours in states that no compiler leaves: hand-made, damaged, copied. */
const brokenNode = fc.constantFrom<[string, object]>(
  ['journeyEntry', { stepId: 'in', journey: '{ "id": ' }],
  ['journeyEntry', { stepId: 'in', journey: '{ "id": "x", "settings": {}, "steps": [] }' }],
  ['segment', { stepId: 's', segments: '[{' }],
  ['send', { stepId: 'd', surprise: true }],
  ['fatigueCap', { stepId: 'c', caps: { cap: [{ limit: 1, other: 2 }] } }],
  ['journeySplit', { stepId: 'v', variants: 'all' }],
  ['tailor', { stepId: 'spaces are no id' }],
  ['journeyDelay', { stepId: 'w', durationAmount: { much: 1 } }],
).map(([name, own]) => ({ parameters: own, id: randomUUID(), type: `n8n-nodes-journeys.${name}`, typeVersion: 1, position: [0, 0] as const }));

/** Workflows as they come from n8n: most without a journey, others with one in which somebody worked. */
export function arbitraryWorkflow(): fc.Arbitrary<Workflow> {
  const bare = fc.constant<Workflow>({ name: 'plain', nodes: [], connections: {}, settings: { executionOrder: 'v1' } });
  const compiled = arbitraryJourney({ maxSteps: 8, entry: true }).map((journey) => save(compileJourney(journey), 'kept'));
  return fc
    .tuple(fc.oneof(bare, compiled), fc.array(fc.oneof({ arbitrary: foreignNode, weight: 4 }, { arbitrary: brokenNode, weight: 1 }), { maxLength: 6 }), fc.array(fc.string({ maxLength: 6 }), { minLength: 6, maxLength: 6 }), rest, fc.nat(3))
    .chain(([start, added, names, more, copies]) => {
      const taken = new Set(start.nodes.map((node) => node.name));
      const unique = (wish: string): string => {
        let name = wish === '' ? 'node' : wish;
        while (taken.has(name)) name += '1';
        taken.add(name);
        return name;
      };
      const foreign = added.map((node, index) => ({ ...node, name: unique(names[index] ?? 'x') }) as unknown as WorkflowNode);
      const copied = start.nodes.filter((node) => node.parameters['stepId'] !== undefined).slice(0, copies).map((node) => ({ ...node, id: randomUUID(), name: unique(node.name) }));
      const nodes = [...start.nodes, ...foreign, ...copied];
      return fc.record({ workflow: fc.constant({ ...start, ...more, nodes }), connections: connectionsOf(nodes.map((node) => node.name)), order: fc.shuffledSubarray(nodes, { minLength: nodes.length }) });
    })
    .map(({ workflow, connections, order }) => JSON.parse(JSON.stringify({ ...workflow, nodes: order, connections: { ...workflow.connections, ...connections } })) as Workflow);
}

const rest = fc.record(
  { id: fc.oneof(fc.constant('AbCdEf0123456789'), fc.constant(7)), settings: fc.constantFrom({}, { executionOrder: 'v0' }, { executionOrder: 'v1', saveDataSuccessExecution: 'none' }), tags: fc.constant([]), meta: fc.constantFrom(null, {}, { instanceId: 'x' }), active: fc.boolean() },
  { requiredKeys: [] },
);

function connectionsOf(names: readonly string[]): fc.Arbitrary<Workflow['connections']> {
  const name = fc.constantFrom(...names, 'nobody');
  const target = fc.record({ node: name, type: fc.constantFrom(...types), index: fc.nat(2) });
  return fc.array(fc.tuple(name, fc.constantFrom(...types), fc.array(fc.option(fc.array(target, { maxLength: 3 }), { nil: null }), { maxLength: 4 })), { maxLength: 6 }).map((entries) => {
    const sources = new Map<string, Record<string, (Connection[] | null)[]>>();
    for (const [source, type, outputs] of entries) {
      // Mostly the same type at both ends, as n8n draws them.
      const sane = outputs.map((targets, index) => targets?.map((to) => ({ ...to, type: index === 3 ? to.type : type })) ?? null);
      sources.set(source, { ...sources.get(source), [type]: sane });
    }
    return Object.fromEntries(sources);
  });
}
