import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workflow, NodeHelpers, type INode, type INodeType } from 'n8n-workflow';
import { JourneySenderApi } from '../../credentials/JourneySenderApi.credentials';
import { JourneyStoreApi } from '../../credentials/JourneyStoreApi.credentials';
import { nodeNames } from '../../core/compile/names';
import { toParameters } from '../../core/compile/parameters';
import { stepKinds, type StepKind } from '../../core/journey/journey';
import { stepModules } from '../../core/steps';
import { ourNodes } from './our-nodes';

const root = join(__dirname, '../..');
const manifest: { n8n: { nodes: string[]; credentials: string[] } } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const icons = (icon: unknown): string[] => Object.values(icon as Record<string, string>).map((file) => file.replace('file:', ''));
const kindOf = (node: INodeType): StepKind | undefined => stepKinds.find((kind) => nodeNames[kind] === node.description.name);

test('the manifest names every node', () => {
  const files = globSync('nodes/*/*.node.ts', { cwd: root }).map((file) => `dist/${file.replace(/\.ts$/, '.js')}`);
  expect(Array.from(manifest.n8n.nodes).sort()).toEqual(files.sort());
});

describe.each(ourNodes.map((node) => [node.constructor.name, node] as const))('%s', (name, node) => {
  const { description } = node;

  it('has icons for light and dark and a codex file', () => {
    expect(icons(description.icon)).toHaveLength(2);
    for (const icon of icons(description.icon)) expect(existsSync(join(root, 'nodes', name, icon))).toBe(true);
    const codex: { node: string } = JSON.parse(readFileSync(join(root, 'nodes', name, `${name}.node.json`), 'utf8'));
    expect(codex.node).toBe(`n8n-nodes-journeys.${description.name}`);
  });

  it('says what it does and names its outputs', () => {
    expect(description.description.length).toBeGreaterThan(10);
    expect(description.subtitle?.length).toBeGreaterThan(3);
    if (Array.isArray(description.outputs) && description.outputs.length > 1) expect(description.outputNames).toHaveLength(description.outputs.length);
  });

  it('can test every credential type of ours that it takes', () => {
    for (const { name: type, testedBy } of description.credentials ?? []) {
      if (type.startsWith('journey')) expect(node.methods?.credentialTest?.[testedBy as string]).toEqual(expect.any(Function));
    }
  });

  it('has a pump if its step parks people or lets them in', () => {
    const kind = kindOf(node);
    if (kind !== undefined) expect(node.trigger !== undefined).toBe(kind === 'entry' || stepModules[kind].parks !== false);
  });
});

describe('outputs that follow from settings', () => {
  const rule = { type: 'attribute', field: 'country', op: 'eq', value: 'JP' };
  const settings: Partial<Record<StepKind, object>> = {
    segment: { segments: [{ id: 'a', name: 'Japan', rule }, { id: 'b', name: 'Rest', rule }], asOf: '' },
    split: { variants: [{ id: 'x', name: 'Short', weight: 1 }, { id: 'y', name: 'Long', weight: 3 }], holdout: 1, salt: '' },
  };

  it.each(stepKinds)('are as many, in the same order, as the step %s has', (kind) => {
    const type = ourNodes.find((node) => node.description.name === nodeNames[kind]);
    if (type === undefined) throw new Error('no node');
    const config = settings[kind] ?? {};
    const parameters = toParameters(kind, config as never);
    const node = { id: 'n', name: 'n', type: 't', typeVersion: 1, position: [0, 0], parameters } as unknown as INode;
    const nodeTypes = { getByName: () => type, getByNameAndVersion: () => type, getKnownTypes: () => ({}) };
    const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
    const outputs = NodeHelpers.getNodeOutputs(workflow, node, type.description);
    const ports = stepModules[kind].ports(config);
    expect(outputs).toHaveLength(ports.length);
    if (settings[kind] !== undefined) expect(outputs.map((output) => (typeof output === 'string' ? output : output.displayName))).toMatchSnapshot();
  });
});

describe('credentials', () => {
  it.each([new JourneySenderApi(), new JourneyStoreApi()])('$displayName explains every field and has its icons', (credential) => {
    expect(manifest.n8n.credentials).toContain(`dist/credentials/${credential.constructor.name}.credentials.js`);
    for (const icon of icons(credential.icon)) expect(existsSync(join(root, 'credentials', icon))).toBe(true);
    for (const property of credential.properties.filter((one) => one.type !== 'notice')) expect(property.description?.length).toBeGreaterThan(10);
  });
});
