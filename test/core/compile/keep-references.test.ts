import { Workflow } from 'n8n-workflow';
import type { INodeParameters, INodeTypes } from 'n8n-workflow';
import { keepReferences } from '../../../core/compile/keep-references';
import { renameInNode } from '../../../core/compile/rename-in-node';
import type { Journey, Step } from '../../../core/journey/journey';
import type { JsonObject } from '../../../core/json';
import { winBack } from './win-back';

const names = ['Send', 'Send 2', "It's \"q\"", 'back\\slash', 'a.b*c', '$money', '日本', 'Dotted', '1st'] as const;
const usesOf = (name: string): readonly string[] => {
  const quoted = name.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('"', '\\"');
  return [`$('${quoted}')`, `$("${quoted}")`, `$node["${quoted}"]`, `$items("${quoted}", 0)`, `$('${quoted} not')`, quoted];
};

test.each(names.flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to] as const)))("%s becomes %s as in n8n's own rename", (from, to) => {
  const parameters: JsonObject = {
    expression: `={{ ${usesOf(from).join(' + ')} }}`,
    plain: usesOf(from).join(' '),
    jsCode: usesOf(from).join(';\n'),
    html: `<b>{{ ${usesOf(from).join(' ')} }}</b>`,
    formFields: { values: [{ fieldType: 'html', html: usesOf(from)[0] ?? '' }, { fieldType: 'text', html: usesOf(from)[0] ?? '' }] },
    list: [`=${usesOf(from)[0] ?? ''}`, { deep: [`=${usesOf(from)[2] ?? ''}`, 3, true] }],
  };
  for (const type of ['n8n-nodes-base.code', 'n8n-nodes-base.html', 'n8n-nodes-base.form', 'n8n-nodes-base.set']) {
    expect(renameInNode(type, parameters, from, to)).toEqual(renamedByN8n(type, parameters, from, to));
  }
});

test('dot access stays access', () => {
  expect(renameInNode('x', { a: '={{ $node.Dotted.json.x }} {{ $node.Dotted2 }}' }, 'Dotted', 'Next')).toEqual({ a: '={{ $node.Next.json.x }} {{ $node.Dotted2 }}' });
  expect(renameInNode('x', { a: '={{ $node.Dotted.json.x }}' }, 'Dotted', 'Two words')).toEqual({ a: '={{ $node["Two words"].json.x }}' });
});

describe('after an edit', () => {
  const code = (jsCode: string): Step => ({ id: 'code', kind: 'n8n', name: 'Code', config: { mayRepeat: false }, n8n: { type: 'n8n-nodes-base.code', typeVersion: 2, parameters: { jsCode } } });
  const delay = (id: string, name: string): Step => ({ id, kind: 'delay', name, config: { duration: { amount: 1, unit: 'days' } } });
  const withSteps = (...steps: readonly Step[]): Journey => ({ ...winBack(), steps: [...steps], edges: [] });
  const codeOf = (journey: Journey): unknown => journey.steps.find((step) => step.kind === 'n8n')?.n8n['parameters'];

  test('references follow a step that was renamed', () => {
    const before = withSteps(delay('a', 'Wait'), code("return $('Wait').all()"));
    expect(codeOf(keepReferences(before, withSteps(delay('a', 'Pause'), code("return $('Wait').all()"))))).toEqual({ jsCode: "return $('Pause').all()" });
  });

  test('references follow a namesake whose number fell away', () => {
    const text = "return $('Wait 2').all()";
    const before = withSteps(delay('a', 'Wait'), delay('b', 'Wait'), code(text));
    expect(codeOf(keepReferences(before, withSteps(delay('b', 'Wait'), code(text))))).toEqual({ jsCode: "return $('Wait').all()" });
  });

  test('two steps may swap names', () => {
    const text = "$('A') $('B')";
    expect(codeOf(keepReferences(withSteps(delay('a', 'A'), delay('b', 'B'), code(text)), withSteps(delay('a', 'B'), delay('b', 'A'), code(text))))).toEqual({ jsCode: "$('B') $('A')" });
  });

  test('expressions in settings follow, other texts do not', () => {
    const exit = (reason: unknown): Step => ({ id: 'x', kind: 'exit', name: 'Exit', config: { reason, goal: false } }) as unknown as Step;
    const edited = (reason: unknown): unknown => keepReferences(withSteps(delay('a', 'A'), exit(reason)), withSteps(delay('a', 'Z'), exit(reason))).steps[1]?.config;
    expect(edited({ $expr: "{{ $('A').item.json.r }}" })).toEqual({ reason: { $expr: "{{ $('Z').item.json.r }}" }, goal: false });
    expect(edited("$('A')")).toEqual({ reason: "$('A')", goal: false });
  });
});

function renamedByN8n(type: string, parameters: JsonObject, from: string, to: string): unknown {
  const nodeTypes = { getByName: () => undefined, getByNameAndVersion: () => undefined, getKnownTypes: () => ({}) } as unknown as INodeTypes;
  const node = (name: string, own: JsonObject) => ({ id: name, name, type, typeVersion: 1, position: [0, 0] as [number, number], parameters: structuredClone(own) as INodeParameters });
  const workflow = new Workflow({ nodes: [node(from, {}), node('Reader', parameters)], connections: {}, active: false, nodeTypes });
  workflow.renameNode(from, to);
  const renamed = structuredClone(workflow.nodes['Reader']?.parameters ?? {});
  // n8n adds the key to nodes that don't have it.
  return Object.fromEntries(Object.entries(renamed).filter(([, value]) => value !== undefined));
}
