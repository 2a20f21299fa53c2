import type { PublishOptions, PublishResult } from '../../cli/publish/publish-journey';
import { PublishScene, winBack } from './publish-scene';

let scene: PublishScene;
beforeEach(async () => (scene = await PublishScene.start()));
afterEach(() => scene.n8n.close());

describe('being up', () => {
  const awake = ['entry', 'cap', 'send-offer', 'wait', 'send-thanks', 'reminder-cap', 'send-reminder'];

  async function publishWith(pumpSteps: readonly string[], options: Partial<PublishOptions> = {}): Promise<PublishResult> {
    scene.n8n.before = (call) => {
      if (call.endsWith('/publish')) scene.n8n.pumps = pumpSteps.map((step) => ({ workflow: scene.only().id, journey: winBack.id, step }));
      return undefined;
    };
    return await scene.publish({ secret: scene.n8n.secret, waitMs: 1500, ...options });
  }

  it('is said when every pump has reported since', async () => {
    expect(await publishWith(awake)).toMatchObject({ type: 'published', up: { type: 'up', steps: awake } });
  });

  it('is said without the entry when n8n was told to leave it out', async () => {
    const steps = winBack.steps.map((step) => (step.kind === 'entry' ? { ...step, n8n: { disabled: true } } : step));
    const without = awake.filter((step) => step !== 'entry');
    expect(await publishWith(without, { document: { ...winBack, steps } })).toMatchObject({ type: 'published', up: { type: 'up', steps: without } });
  });

  it('is said with a word on whoever waits at a step that is gone', async () => {
    scene.n8n.stranded = [{ journey: winBack.id, workflow: 'w', step: 'old-wait', count: 6 }, { journey: 'other', workflow: 'x', step: 'y', count: 1 }];
    expect(await publishWith(awake)).toMatchObject({ up: { type: 'up', stranded: [{ step: 'old-wait', count: 6 }], sendingStopped: false } });
    scene.n8n.stranded = [];
  });

  it('is not said while one is missing', async () => {
    expect(await publishWith(awake.filter((step) => step !== 'wait'))).toMatchObject({ type: 'published', up: { type: 'not-confirmed', why: 'no-heartbeat', steps: ['wait'] } });
  });

  it('is not said for the pumps of another workflow', async () => {
    scene.n8n.pumps = [{ workflow: 'other', journey: winBack.id, step: 'entry' }];
    expect(await scene.publish({ secret: scene.n8n.secret, waitMs: 100 })).toMatchObject({ up: { why: 'no-heartbeat', steps: expect.arrayContaining(['entry']) } });
  });

  it('is not said while another workflow has the journey, and that one is named at once', async () => {
    scene.n8n.owner = 'deleted-workflow';
    expect(await publishWith([], { waitMs: 60_000 })).toMatchObject({ up: { type: 'not-confirmed', why: 'owned', owner: 'deleted-workflow' } });
    scene.n8n.owner = null;
  }, 20_000);

  it('cannot be told with a wrong secret or without an Inbox', async () => {
    expect(await scene.publish({ secret: scene.n8n.secret, waitMs: 100 })).toMatchObject({ up: { why: 'no-inbox' } });
    scene.n8n.pumps = [];
    expect(await scene.publish({ secret: 'wrong', waitMs: 5000 })).toMatchObject({ up: { why: 'wrong-secret' } });
  });
});
