import { PublishScene, renamed, winBack } from './publish-scene';

let scene: PublishScene;
beforeEach(async () => (scene = await PublishScene.start()));
afterEach(() => scene.n8n.close());

describe('credentials', () => {
  it('are the only ones of their type', async () => {
    await scene.publish();
    expect(scene.node('send-offer')['credentials']).toEqual({ smtp: { id: 'smtp-1', name: 'Mail' }, twilioApi: { id: 'twilio-1', name: 'SMS' }, journeySenderApi: { id: 'sender-1', name: 'Us' } });
    expect(scene.node('lapsed')['credentials']).toBeUndefined();
  });

  it('are asked for when there are several, and named when there are none', async () => {
    scene.n8n.credentials.push({ id: 'smtp-2', name: 'Other mail', type: 'smtp' });
    scene.n8n.credentials.splice(1, 1);
    expect(await scene.publish()).toMatchObject({
      type: 'credentials-missing',
      gaps: [
        { type: 'smtp', why: 'several', choices: [{ id: 'smtp-1' }, { id: 'smtp-2' }], steps: ['Send offer', 'Send thank-you', 'Send reminder'] },
        { type: 'twilioApi', why: 'none' },
      ],
    });
    expect(scene.n8n.workflows).toEqual([]);
    expect(await scene.publish({ credentials: { smtp: 'smtp-2', twilioApi: 'none' } })).toMatchObject({ type: 'published' });
    expect(scene.node('send-offer')['credentials']).toEqual({ smtp: { id: 'smtp-2', name: 'Other mail' }, journeySenderApi: { id: 'sender-1', name: 'Us' } });
  });

  it('that do not exist are refused', async () => {
    expect(await scene.publish({ credentials: { smtp: 'gone' } })).toMatchObject({ type: 'credentials-missing', gaps: [{ type: 'smtp', why: 'unknown', asked: 'gone' }] });
  });

  it('that somebody chose in n8n stay, and are no change', async () => {
    await scene.publish();
    scene.n8n.credentials.push({ id: 'smtp-2', name: 'Other mail', type: 'smtp' });
    scene.n8n.edit(scene.only().id, (workflow) => {
      workflow.nodes = workflow.nodes.map((entry) => (entry.parameters['stepId'] === 'send-offer' ? { ...entry, credentials: { ...(entry['credentials'] as object), smtp: { id: 'smtp-2', name: 'Other mail' } } } : entry));
    });
    expect(await scene.publish({ document: renamed('New name') })).toMatchObject({ type: 'published', change: 'updated' });
    expect(scene.node('send-offer')['credentials']).toMatchObject({ smtp: { id: 'smtp-2' } });
    expect(scene.node('send-reminder')['credentials']).toMatchObject({ smtp: { id: 'smtp-1' } });
  });

  it('of a new step are those of the steps that are there', async () => {
    scene.n8n.credentials.push({ id: 'store-1', name: 'Store', type: 'journeyStoreApi' }, { id: 'store-2', name: 'Store 2', type: 'journeyStoreApi' });
    const fewer = { ...winBack, steps: winBack.steps.filter(({ id }) => id !== 'not-lapsed'), edges: winBack.edges.filter(({ to }) => to !== 'not-lapsed') };
    expect(await scene.publish({ document: fewer, credentials: { journeyStoreApi: 'store-2' } })).toMatchObject({ type: 'published', change: 'created' });
    expect(await scene.publish()).toMatchObject({ type: 'published', change: 'updated' });
    expect(scene.node('not-lapsed')['credentials']).toEqual({ journeyStoreApi: { id: 'store-2', name: 'Store 2' } });
  });

  it('that were left out once stay so, and are named', async () => {
    scene.n8n.credentials.splice(1, 1);
    expect(await scene.publish({ credentials: { twilioApi: 'none' } })).toMatchObject({ type: 'published', without: [{ type: 'twilioApi', steps: ['Send offer', 'Send thank-you', 'Send reminder'] }] });
    expect(await scene.publish()).toMatchObject({ type: 'published', change: 'unchanged', without: [{ type: 'twilioApi' }] });
    scene.n8n.credentials.push({ id: 'twilio-2', name: 'SMS', type: 'twilioApi' });
    expect(await scene.publish({ credentials: { twilioApi: 'twilio-2' } })).toMatchObject({ type: 'published', change: 'updated', without: [] });
  });

  it('of a store that appears later do not move a live journey away from its people', async () => {
    await scene.publish();
    scene.n8n.credentials.push({ id: 'store-1', name: 'Store', type: 'journeyStoreApi' });
    expect(await scene.publish({ document: renamed('New name') })).toMatchObject({ type: 'published', change: 'updated' });
    expect(scene.node('lapsed')['credentials']).toBeUndefined();
  });

  describe('that were deleted in n8n', () => {
    const remove = (type: string): void => {
      scene.n8n.credentials = scene.n8n.credentials.filter((one) => one.type !== type);
    };

    it('are asked for: a step that refers to none that is there is not up', async () => {
      await scene.publish();
      remove('smtp');
      remove('journeySenderApi');
      const gap = { why: 'none', steps: ['Send offer', 'Send thank-you', 'Send reminder'] };
      expect(await scene.publish()).toMatchObject({ type: 'credentials-missing', gaps: [{ type: 'journeySenderApi', ...gap }, { type: 'smtp', ...gap }] });
      expect(await scene.publish({ credentials: { smtp: 'none' } })).toMatchObject({ type: 'credentials-missing', gaps: [{ type: 'journeySenderApi' }] });
    });

    it('are replaced by the only other one of their type', async () => {
      await scene.publish();
      remove('smtp');
      scene.n8n.credentials.push({ id: 'smtp-2', name: 'New mail', type: 'smtp' });
      expect(await scene.publish()).toMatchObject({ type: 'published', change: 'updated' });
      expect(scene.node('send-offer')['credentials']).toMatchObject({ smtp: { id: 'smtp-2', name: 'New mail' } });
    });

    it('on one step are replaced by what the others have', async () => {
      scene.n8n.credentials.push({ id: 'smtp-2', name: 'Other mail', type: 'smtp' });
      await scene.publish({ credentials: { smtp: 'smtp-1' } });
      scene.n8n.edit(scene.only().id, (workflow) => {
        workflow.nodes = workflow.nodes.map((entry) => (entry.parameters['stepId'] === 'send-offer' ? { ...entry, credentials: { ...(entry['credentials'] as object), smtp: { id: 'gone', name: 'Gone' } } } : entry));
      });
      expect(await scene.publish()).toMatchObject({ type: 'published', change: 'updated' });
      expect(scene.node('send-offer')['credentials']).toMatchObject({ smtp: { id: 'smtp-1' } });
    });

    it('of a store never let the journey move to another by itself', async () => {
      scene.n8n.credentials.push({ id: 'store-1', name: 'Store', type: 'journeyStoreApi' });
      await scene.publish();
      remove('journeyStoreApi');
      expect(await scene.publish()).toMatchObject({ type: 'credentials-missing', gaps: [{ type: 'journeyStoreApi', why: 'gone', name: 'Store', choices: [] }] });
      scene.n8n.credentials.push({ id: 'store-2', name: 'Another', type: 'journeyStoreApi' });
      expect(await scene.publish()).toMatchObject({ type: 'credentials-missing', gaps: [{ type: 'journeyStoreApi', why: 'gone', choices: [{ id: 'store-2' }] }] });
      expect(await scene.publish({ credentials: { journeyStoreApi: 'store-2' } })).toMatchObject({ type: 'published', change: 'updated' });
      expect(scene.node('lapsed')['credentials']).toEqual({ journeyStoreApi: { id: 'store-2', name: 'Another' } });
    });
  });
});
