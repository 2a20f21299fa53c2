import { PublishScene, renamed, winBack } from './publish-scene';

let scene: PublishScene;
beforeEach(async () => (scene = await PublishScene.start()));
afterEach(() => scene.n8n.close());

describe('publishing', () => {
  it('creates the workflow, makes it live, and says that it cannot tell whether it is up without a secret', async () => {
    expect(await scene.publish()).toMatchObject({ type: 'published', change: 'created', up: { type: 'not-confirmed', why: 'no-secret' } });
    expect(scene.only()).toMatchObject({ name: winBack.name, active: true, activeVersionId: scene.only().versionId });
  });

  it('changes nothing the second time', async () => {
    await scene.publish();
    scene.n8n.calls.length = 0;
    const before = structuredClone(scene.only());
    expect(await scene.publish()).toMatchObject({ type: 'published', change: 'unchanged' });
    expect(scene.n8n.calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
    expect(scene.only()).toEqual(before);
  });

  it('updates the same workflow when the document changed, also among many others', async () => {
    for (const name of ['a', 'b', 'c']) scene.n8n.workflows.push({ id: name, name, nodes: [], connections: {}, settings: {}, active: true, versionId: name, activeVersionId: name, versionCounter: 1 });
    await scene.publish();
    expect(await scene.publish({ document: renamed('New name') })).toMatchObject({ type: 'published', change: 'updated', workflow: { name: 'New name' } });
    expect(scene.n8n.workflows).toHaveLength(4);
    expect(scene.n8n.workflows[3]).toMatchObject({ name: 'New name', activeVersionId: scene.n8n.workflows[3]?.versionId });
  });

  /** An n8n node that stands behind the entry's second output, and whatever else the document says. */
  const withNode = (n8n: object, rest: object = {}): object => ({
    ...winBack,
    steps: [...winBack.steps, { id: 'extra', kind: 'n8n', name: 'Extra', n8n: { type: 'n8n-nodes-base.noOp', ...n8n } }],
    ...rest,
  });
  const withOwn = (n8n: object): object => ({ ...winBack, steps: winBack.steps.map((step) => (step.id === 'wait' ? { ...step, n8n } : step)) });
  it.each([
    ['an n8n node that says its type only', withNode({})],
    ['a node key that n8n refuses', withNode({ extendsCredential: 'someApi', foo: 1 })],
    ['the version that a step has anyway', withOwn({ typeVersion: 1 })],
    ['no keys at all for a step', withOwn({})],
    ['a key of our node that n8n refuses', withOwn({ foo: 1, typeVersion: 1 })],
    ['a connection from a node that is gone', withNode({}, { n8n: { connections: { Gone: { main: [[{ node: 'Extra', type: 'main', index: 0 }]] } } } })],
    ['a connection to a node that is gone', withNode({}, { n8n: { connections: { Extra: { main: [[{ node: 'Gone', type: 'main', index: 0 }]] } } } })],
    ['a setting that n8n refuses', withNode({}, { n8n: { settings: { executionOrder: 'v1', binaryMode: 'combined', timezone: 'UTC' } } })],
    ['a setting that n8n refuses beside the usual ones', withNode({}, { n8n: { settings: { executionOrder: 'v1', saveDataSuccessExecution: 'none', binaryMode: 'combined' } } })],
    ['the usual settings', withNode({}, { n8n: { settings: { executionOrder: 'v1', saveDataSuccessExecution: 'none' } } })],
    ['workflow keys that n8n refuses', withNode({}, { n8n: { meta: { x: 1 }, tags: [{ name: 't' }], pinData: { a: [] } } })],
    ['an odd order of ways, and steps with the names of others', { ...winBack, edges: [...winBack.edges].reverse(), steps: winBack.steps.map((step) => (step.kind === 'exit' ? { ...step, name: 'Out' } : step)), layout: {} }],
  ])('changes nothing the second time, though the document holds %s', async (_, document) => {
    expect(await scene.publish({ document })).toMatchObject({ type: 'published', change: 'created' });
    expect(await scene.publish({ document })).toMatchObject({ type: 'published', change: 'unchanged' });
  });

  it('makes a workflow live again that somebody took down', async () => {
    await scene.publish();
    Object.assign(scene.only(), { active: false, activeVersionId: null });
    expect(await scene.publish()).toMatchObject({ type: 'published', change: 'published' });
    expect(scene.only().active).toBe(true);
  });

  it('publishes again what n8n calls active though its triggers never started', async () => {
    await scene.publish();
    scene.n8n.pumps = [];
    scene.n8n.calls.length = 0;
    const result = await scene.publish({ secret: scene.n8n.secret, waitMs: 300 });
    expect(result).toMatchObject({ type: 'published', change: 'published', up: { type: 'not-confirmed', why: 'no-heartbeat' } });
    expect(scene.n8n.calls.filter((call) => !call.startsWith('GET'))).toHaveLength(1);
  });

  it('brings a new map, and only once', async () => {
    await scene.publish();
    const document = { ...winBack, map: { stages: [{ id: 'use', name: 'Use' }], stageOf: { wait: 'use' } } };
    expect(await scene.publish({ document })).toMatchObject({ type: 'published', change: 'updated' });
    expect(JSON.parse(scene.node('entry').parameters['journey'] as string)).toMatchObject({ map: { stageOf: { wait: 'use' } } });
    expect(await scene.publish({ document })).toMatchObject({ type: 'published', change: 'unchanged' });
  });

  it('does nothing at all with a document that has errors', async () => {
    const result = await scene.publish({ document: { ...winBack, edges: [{ from: 'nowhere', port: 'x', to: 'entry' }] } });
    expect(result).toMatchObject({ type: 'invalid' });
    expect(scene.n8n.calls).toEqual([]);
  });

  it('stops when two live workflows hold the journey', async () => {
    await scene.publish();
    scene.n8n.workflows.push({ ...structuredClone(scene.only()), id: 'copy', name: 'Copy' });
    expect(await scene.publish()).toMatchObject({ type: 'ambiguous', workflows: [{ name: winBack.name }, { name: 'Copy' }] });
  });

  it('takes the live one when the other is only a copy', async () => {
    await scene.publish();
    scene.n8n.workflows.unshift({ ...structuredClone(scene.only()), id: 'copy', active: false, activeVersionId: null });
    expect(await scene.publish()).toMatchObject({ type: 'published', change: 'unchanged', workflow: { id: scene.n8n.workflows[1]?.id } });
  });
});

describe('changes made in n8n', () => {
  it('are named and not overwritten', async () => {
    await scene.publish();
    scene.n8n.edit(scene.only().id, (workflow) => {
      workflow.nodes = workflow.nodes.map((entry) => (entry.parameters['stepId'] === 'wait' ? { ...entry, parameters: { ...entry.parameters, timeoutAmount: 9 } } : entry));
    });
    const before = structuredClone(scene.only());
    expect(await scene.publish({ document: renamed('New name') })).toMatchObject({
      type: 'edited',
      when: 'content',
      changes: [{ change: 'changed', part: 'step', step: { id: 'wait' } }, { change: 'changed', part: 'name' }],
    });
    expect(scene.only()).toEqual(before);
  });

  it('are replaced when asked for', async () => {
    await scene.publish();
    const before = structuredClone(scene.only().nodes);
    scene.n8n.edit(scene.only().id, (workflow) => {
      workflow.nodes = workflow.nodes.filter((entry) => entry.parameters['stepId'] !== 'not-lapsed');
    });
    expect(await scene.publish()).toMatchObject({ type: 'edited', changes: expect.arrayContaining([{ change: 'removed', part: 'step', step: { id: 'not-lapsed', name: expect.any(String) } }]) });
    expect(await scene.publish({ overwrite: true })).toMatchObject({ type: 'published', change: 'updated' });
    expect(scene.only().nodes).toEqual(before);
  });

  it('that only move nodes are let be, unless asked otherwise', async () => {
    const document = { ...winBack, layout: { wait: { x: 800, y: 320 } } };
    await scene.publish({ document });
    const move = (): void => {
      scene.n8n.edit(scene.only().id, (workflow) => {
        workflow.nodes = workflow.nodes.map((entry) => ({ ...entry, position: [entry.position[0] + 16, entry.position[1] + 160] as const }));
      });
    };
    move();
    const moved = scene.node('wait').position;
    await scene.publish({ document });
    expect(await scene.publish({ document })).toMatchObject({ type: 'published', change: 'unchanged' });
    expect(scene.node('wait').position).toEqual(moved);
    expect(await scene.publish({ document, overwrite: true })).toMatchObject({ type: 'published', change: 'updated' });
    expect(scene.node('wait').position).toEqual([800, 320]);
    expect(await scene.publish({ document, overwrite: true })).toMatchObject({ type: 'published', change: 'unchanged' });
  });

  it('that set how n8n runs the workflow are let be', async () => {
    await scene.publish();
    scene.n8n.edit(scene.only().id, (workflow) => {
      workflow.settings = { ...workflow.settings, errorWorkflow: 'alarm', executionTimeout: 60 };
    });
    expect(await scene.publish()).toMatchObject({ type: 'published', change: 'published' });
    expect(await scene.publish({ document: renamed('New name') })).toMatchObject({ type: 'published', change: 'updated' });
    expect(scene.only().settings).toMatchObject({ errorWorkflow: 'alarm', executionTimeout: 60 });
  });

  it('that are what the document says by now stand in nobody\'s way', async () => {
    await scene.publish();
    scene.n8n.edit(scene.only().id, (workflow) => (workflow.name = 'New name'));
    expect(await scene.publish({ document: renamed('New name') })).toMatchObject({ type: 'published', change: 'updated' });
    expect(await scene.publish({ document: renamed('New name') })).toMatchObject({ type: 'published', change: 'unchanged' });
  });

  it('between our reading and our writing stop us before anything is written', async () => {
    await scene.publish();
    let reads = 0;
    scene.n8n.before = (call) => {
      if (call === 'GET /workflows/:id' && ++reads === 2) scene.n8n.edit(scene.only().id, (workflow) => (workflow.name = 'Theirs'));
      return undefined;
    };
    expect(await scene.publish({ document: renamed('Ours') })).toMatchObject({ type: 'edited', when: 'race', workflow: { name: 'Theirs' } });
    expect(scene.only().name).toBe('Theirs');
  });

  it('in the very moment of our writing keep it from going live', async () => {
    await scene.publish();
    const live = scene.only().activeVersionId;
    scene.n8n.before = (call) => {
      if (call.startsWith('PUT')) scene.n8n.edit(scene.only().id, (workflow) => (workflow.name = 'Theirs'));
      return undefined;
    };
    expect(await scene.publish({ document: renamed('Ours') })).toMatchObject({ type: 'edited', when: 'race-after-writing' });
    expect(scene.only().activeVersionId).toBe(live);
  });
});

describe('what n8n says', () => {
  it.each([
    ['a wrong key', { apiKey: 'wrong' }, 'bad-key'],
    ['nobody there', { baseUrl: 'http://127.0.0.1:9' }, 'unreachable'],
  ])('%s', async (_, options, code) => {
    expect(await scene.publish(options)).toMatchObject({ type: 'n8n-error', error: { code } });
  });

  it.each([
    [409, 'conflict'],
    [403, 'forbidden'],
    [400, 'refused'],
    [500, 'failed'],
  ])('%i on publishing leaves a draft, which is named', async (status, code) => {
    scene.n8n.before = (call) => (call.endsWith('/publish') ? { status, body: { message: 'because' } } : undefined);
    expect(await scene.publish()).toMatchObject({ type: 'n8n-error', error: { code, detail: 'because', call: expect.stringContaining('/publish') }, workflow: { name: winBack.name } });
    scene.n8n.before = () => undefined;
    expect(await scene.publish()).toMatchObject({ type: 'published', change: 'published' });
  });
});
