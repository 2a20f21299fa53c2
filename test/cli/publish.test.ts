import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishJourney, type PublishOptions, type PublishResult } from '../../cli/publish';
import type { JourneyDocument } from '../../core/journey/journey';
import { startN8nServer, type N8nServer } from './n8n-server';

const winBack = JSON.parse(readFileSync(join(__dirname, '..', '..', 'schemas', 'examples', 'win-back.journey.json'), 'utf8')) as JourneyDocument;

let n8n: N8nServer;
beforeEach(async () => {
  n8n = await startN8nServer();
  n8n.credentials.push({ id: 'smtp-1', name: 'Mail', type: 'smtp' }, { id: 'twilio-1', name: 'SMS', type: 'twilioApi' }, { id: 'sender-1', name: 'Us', type: 'journeySenderApi' });
});
afterEach(() => n8n.close());

function publish(options: Partial<PublishOptions> = {}): Promise<PublishResult> {
  return publishJourney({ document: winBack, baseUrl: n8n.url, apiKey: n8n.apiKey, ...options });
}

function changed(name: string): JourneyDocument {
  return { ...winBack, name };
}

function only(): N8nServer['workflows'][number] {
  const [workflow, ...more] = n8n.workflows;
  if (workflow === undefined || more.length > 0) throw new Error(`there are ${n8n.workflows.length} workflows`);
  return workflow;
}

function node(stepId: string): N8nServer['workflows'][number]['nodes'][number] {
  const found = only().nodes.find(({ parameters }) => parameters['stepId'] === stepId);
  if (found === undefined) throw new Error(`no node of step ${stepId}`);
  return found;
}

describe('publishing', () => {
  it('creates the workflow, makes it live, and says that it cannot tell whether it is up without a secret', async () => {
    expect(await publish()).toMatchObject({ type: 'published', change: 'created', up: { type: 'not-confirmed', why: 'no-secret' } });
    expect(only()).toMatchObject({ name: winBack.name, active: true, activeVersionId: only().versionId });
  });

  it('changes nothing the second time', async () => {
    await publish();
    n8n.calls.length = 0;
    const before = structuredClone(only());
    expect(await publish()).toMatchObject({ type: 'published', change: 'unchanged' });
    expect(n8n.calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
    expect(only()).toEqual(before);
  });

  it('updates the same workflow when the document changed, also among many others', async () => {
    for (const name of ['a', 'b', 'c']) n8n.workflows.push({ id: name, name, nodes: [], connections: {}, settings: {}, active: true, versionId: name, activeVersionId: name, versionCounter: 1 });
    await publish();
    expect(await publish({ document: changed('New name') })).toMatchObject({ type: 'published', change: 'updated', workflow: { name: 'New name' } });
    expect(n8n.workflows).toHaveLength(4);
    expect(n8n.workflows[3]).toMatchObject({ name: 'New name', activeVersionId: n8n.workflows[3]?.versionId });
  });

  it('makes a workflow live again that somebody took down', async () => {
    await publish();
    Object.assign(only(), { active: false, activeVersionId: null });
    expect(await publish()).toMatchObject({ type: 'published', change: 'published' });
    expect(only().active).toBe(true);
  });

  it('publishes again what n8n calls active though its triggers never started', async () => {
    await publish();
    n8n.pumps = [];
    n8n.calls.length = 0;
    const result = await publish({ secret: n8n.secret, waitMs: 300 });
    expect(result).toMatchObject({ type: 'published', change: 'published', up: { type: 'not-confirmed', why: 'no-heartbeat' } });
    expect(n8n.calls.filter((call) => !call.startsWith('GET'))).toHaveLength(1);
  });

  it('does nothing at all with a document that has errors', async () => {
    const result = await publish({ document: { ...winBack, edges: [{ from: 'nowhere', port: 'x', to: 'entry' }] } });
    expect(result).toMatchObject({ type: 'invalid' });
    expect(n8n.calls).toEqual([]);
  });

  it('stops when two live workflows hold the journey', async () => {
    await publish();
    n8n.workflows.push({ ...structuredClone(only()), id: 'copy', name: 'Copy' });
    expect(await publish()).toMatchObject({ type: 'ambiguous', workflows: [{ name: winBack.name }, { name: 'Copy' }] });
  });

  it('takes the live one when the other is only a copy', async () => {
    await publish();
    n8n.workflows.unshift({ ...structuredClone(only()), id: 'copy', active: false, activeVersionId: null });
    expect(await publish()).toMatchObject({ type: 'published', change: 'unchanged', workflow: { id: n8n.workflows[1]?.id } });
  });
});

describe('changes made in n8n', () => {
  it('are named and not overwritten', async () => {
    await publish();
    n8n.edit(only().id, (workflow) => {
      workflow.nodes = workflow.nodes.map((entry) => (entry.parameters['stepId'] === 'wait' ? { ...entry, parameters: { ...entry.parameters, timeoutAmount: 9 } } : entry));
    });
    const before = structuredClone(only());
    expect(await publish({ document: changed('New name') })).toMatchObject({
      type: 'edited',
      when: 'content',
      changes: [{ change: 'changed', part: 'step', step: { id: 'wait' } }, { change: 'changed', part: 'name' }],
    });
    expect(only()).toEqual(before);
  });

  it('are replaced when asked for', async () => {
    await publish();
    const before = structuredClone(only().nodes);
    n8n.edit(only().id, (workflow) => {
      workflow.nodes = workflow.nodes.filter((entry) => entry.parameters['stepId'] !== 'not-lapsed');
    });
    expect(await publish()).toMatchObject({ type: 'edited', changes: expect.arrayContaining([{ change: 'removed', part: 'step', step: { id: 'not-lapsed', name: expect.any(String) } }]) });
    expect(await publish({ overwrite: true })).toMatchObject({ type: 'published', change: 'updated' });
    expect(only().nodes).toEqual(before);
  });

  it('that move nodes or set how n8n runs the workflow are let be', async () => {
    await publish();
    n8n.edit(only().id, (workflow) => {
      workflow.settings = { ...workflow.settings, errorWorkflow: 'alarm', executionTimeout: 60 };
    });
    expect(await publish()).toMatchObject({ type: 'published', change: 'published' });
    expect(await publish({ document: changed('New name') })).toMatchObject({ type: 'published', change: 'updated' });
    expect(only().settings).toMatchObject({ errorWorkflow: 'alarm', executionTimeout: 60 });
  });

  it('that are what the document says by now stand in nobody\'s way', async () => {
    await publish();
    n8n.edit(only().id, (workflow) => (workflow.name = 'New name'));
    expect(await publish({ document: changed('New name') })).toMatchObject({ type: 'published', change: 'updated' });
    expect(await publish({ document: changed('New name') })).toMatchObject({ type: 'published', change: 'unchanged' });
  });

  it('between our reading and our writing stop us before anything is written', async () => {
    await publish();
    let reads = 0;
    n8n.before = (call) => {
      if (call === 'GET /workflows/:id' && ++reads === 2) n8n.edit(only().id, (workflow) => (workflow.name = 'Theirs'));
      return undefined;
    };
    expect(await publish({ document: changed('Ours') })).toMatchObject({ type: 'edited', when: 'race', workflow: { name: 'Theirs' } });
    expect(only().name).toBe('Theirs');
  });

  it('in the very moment of our writing keep it from going live', async () => {
    await publish();
    const live = only().activeVersionId;
    n8n.before = (call) => {
      if (call.startsWith('PUT')) n8n.edit(only().id, (workflow) => (workflow.name = 'Theirs'));
      return undefined;
    };
    expect(await publish({ document: changed('Ours') })).toMatchObject({ type: 'edited', when: 'race-after-writing' });
    expect(only().activeVersionId).toBe(live);
  });
});

describe('credentials', () => {
  it('are the only ones of their type', async () => {
    await publish();
    expect(node('send-offer')['credentials']).toEqual({ smtp: { id: 'smtp-1', name: 'Mail' }, twilioApi: { id: 'twilio-1', name: 'SMS' }, journeySenderApi: { id: 'sender-1', name: 'Us' } });
    expect(node('lapsed')['credentials']).toBeUndefined();
  });

  it('are asked for when there are several, and named when there are none', async () => {
    n8n.credentials.push({ id: 'smtp-2', name: 'Other mail', type: 'smtp' });
    n8n.credentials.splice(1, 1);
    expect(await publish()).toMatchObject({
      type: 'credentials-missing',
      gaps: [
        { type: 'smtp', why: 'several', choices: [{ id: 'smtp-1' }, { id: 'smtp-2' }], steps: ['Send offer', 'Send thank-you', 'Send reminder'] },
        { type: 'twilioApi', why: 'none' },
      ],
    });
    expect(n8n.workflows).toEqual([]);
    expect(await publish({ credentials: { smtp: 'smtp-2', twilioApi: 'none' } })).toMatchObject({ type: 'published' });
    expect(node('send-offer')['credentials']).toEqual({ smtp: { id: 'smtp-2', name: 'Other mail' }, journeySenderApi: { id: 'sender-1', name: 'Us' } });
  });

  it('that do not exist are refused', async () => {
    expect(await publish({ credentials: { smtp: 'gone' } })).toMatchObject({ type: 'credentials-missing', gaps: [{ type: 'smtp', why: 'unknown', asked: 'gone' }] });
  });

  it('that somebody chose in n8n stay, and are no change', async () => {
    await publish();
    n8n.credentials.push({ id: 'smtp-2', name: 'Other mail', type: 'smtp' });
    n8n.edit(only().id, (workflow) => {
      workflow.nodes = workflow.nodes.map((entry) => (entry.parameters['stepId'] === 'send-offer' ? { ...entry, credentials: { ...(entry['credentials'] as object), smtp: { id: 'smtp-2', name: 'Other mail' } } } : entry));
    });
    expect(await publish({ document: changed('New name') })).toMatchObject({ type: 'published', change: 'updated' });
    expect(node('send-offer')['credentials']).toMatchObject({ smtp: { id: 'smtp-2' } });
    expect(node('send-reminder')['credentials']).toMatchObject({ smtp: { id: 'smtp-1' } });
  });

  it('of a new step are those of the steps that are there', async () => {
    n8n.credentials.push({ id: 'store-1', name: 'Store', type: 'journeyStoreApi' }, { id: 'store-2', name: 'Store 2', type: 'journeyStoreApi' });
    const fewer = { ...winBack, steps: winBack.steps.filter(({ id }) => id !== 'not-lapsed'), edges: winBack.edges.filter(({ to }) => to !== 'not-lapsed') };
    expect(await publish({ document: fewer, credentials: { journeyStoreApi: 'store-2' } })).toMatchObject({ type: 'published', change: 'created' });
    expect(await publish()).toMatchObject({ type: 'published', change: 'updated' });
    expect(node('not-lapsed')['credentials']).toEqual({ journeyStoreApi: { id: 'store-2', name: 'Store 2' } });
  });
});

describe('what n8n says', () => {
  it.each([
    ['a wrong key', { apiKey: 'wrong' }, 'bad-key'],
    ['nobody there', { baseUrl: 'http://127.0.0.1:9' }, 'unreachable'],
  ])('%s', async (_, options, code) => {
    expect(await publish(options)).toMatchObject({ type: 'n8n-error', error: { code } });
  });

  it.each([
    [409, 'conflict'],
    [403, 'forbidden'],
    [400, 'refused'],
    [500, 'failed'],
  ])('%i on publishing leaves a draft, which is named', async (status, code) => {
    n8n.before = (call) => (call.endsWith('/publish') ? { status, body: { message: 'because' } } : undefined);
    expect(await publish()).toMatchObject({ type: 'n8n-error', error: { code, detail: 'because', call: expect.stringContaining('/publish') }, workflow: { name: winBack.name } });
    n8n.before = () => undefined;
    expect(await publish()).toMatchObject({ type: 'published', change: 'published' });
  });
});

describe('being up', () => {
  const awake = ['entry', 'cap', 'send-offer', 'wait', 'send-thanks', 'reminder-cap', 'send-reminder'];

  async function publishWith(pumpSteps: readonly string[], options: Partial<PublishOptions> = {}): Promise<PublishResult> {
    n8n.before = (call) => {
      if (call.endsWith('/publish')) n8n.pumps = pumpSteps.map((step) => ({ workflow: only().id, journey: winBack.id, step }));
      return undefined;
    };
    return await publish({ secret: n8n.secret, waitMs: 1500, ...options });
  }

  it('is said when every pump has reported since', async () => {
    expect(await publishWith(awake)).toMatchObject({ type: 'published', up: { type: 'up', steps: awake } });
  });

  it('is said with a word on whoever waits at a step that is gone', async () => {
    n8n.stranded = [{ journey: winBack.id, workflow: 'w', step: 'old-wait', count: 6 }, { journey: 'other', workflow: 'x', step: 'y', count: 1 }];
    expect(await publishWith(awake)).toMatchObject({ up: { type: 'up', stranded: [{ step: 'old-wait', count: 6 }], sendingStopped: false } });
    n8n.stranded = [];
  });

  it('is not said while one is missing', async () => {
    expect(await publishWith(awake.filter((step) => step !== 'wait'))).toMatchObject({ type: 'published', up: { type: 'not-confirmed', why: 'no-heartbeat', steps: ['wait'] } });
  });

  it('is not said for the pumps of another workflow', async () => {
    n8n.pumps = [{ workflow: 'other', journey: winBack.id, step: 'entry' }];
    expect(await publish({ secret: n8n.secret, waitMs: 100 })).toMatchObject({ up: { why: 'no-heartbeat', steps: expect.arrayContaining(['entry']) } });
  });

  it('is not said while another workflow has the journey, and that one is named at once', async () => {
    n8n.owner = 'deleted-workflow';
    expect(await publishWith([], { waitMs: 60_000 })).toMatchObject({ up: { type: 'not-confirmed', why: 'owned', owner: 'deleted-workflow' } });
    n8n.owner = null;
  }, 20_000);

  it('cannot be told with a wrong secret or without an Inbox', async () => {
    expect(await publish({ secret: n8n.secret, waitMs: 100 })).toMatchObject({ up: { why: 'no-inbox' } });
    n8n.pumps = [];
    expect(await publish({ secret: 'wrong', waitMs: 5000 })).toMatchObject({ up: { why: 'wrong-secret' } });
  });
});
