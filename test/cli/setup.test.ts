import { setupN8n } from '../../cli/setup/setup-n8n';
import { startN8nServer, type N8nServer } from './n8n-server';

let n8n: N8nServer;
beforeEach(async () => {
  n8n = await startN8nServer();
  n8n.credentials.push({ id: 'smtp-1', name: 'Mail', type: 'smtp' }, { id: 'twilio-1', name: 'SMS', type: 'twilioApi' }, { id: 'sender-1', name: 'Us', type: 'journeySenderApi' });
});
afterEach(() => n8n.close());

describe('setting up', () => {
  it('creates sender and Inbox once, and keeps both after', async () => {
    n8n.credentials.length = 0;
    const options = { baseUrl: n8n.url, apiKey: n8n.apiKey, sender: { brand: 'Us' } };
    const first = await setupN8n(options);
    expect(first).toMatchObject({ type: 'done', sender: { secret: expect.stringMatching(/^.{32}$/) }, inbox: { change: 'created' }, address: `${n8n.url}/webhook/journeys-inbox` });
    expect(n8n.credentials).toMatchObject([{ type: 'journeySenderApi', data: { brand: 'Us' } }]);
    const second = await setupN8n(options);
    expect(second).toMatchObject({ type: 'done', inbox: { change: 'unchanged' } });
    expect(second).not.toHaveProperty('sender.secret');
    expect(n8n.workflows).toHaveLength(1);
    expect(n8n.credentials).toHaveLength(1);
  });

  it('gives the Inbox the new credential when the old one was deleted', async () => {
    const options = { baseUrl: n8n.url, apiKey: n8n.apiKey };
    await setupN8n(options);
    n8n.credentials.splice(0, n8n.credentials.length, { id: 'sender-2', name: 'New', type: 'journeySenderApi' });
    expect(await setupN8n(options)).toMatchObject({ type: 'done', inbox: { change: 'repaired' } });
    expect(n8n.workflows[0]?.nodes[0]?.['credentials']).toMatchObject({ journeySenderApi: { id: 'sender-2' } });
    expect(await setupN8n(options)).toMatchObject({ type: 'done', inbox: { change: 'unchanged' } });
  });

  it('makes no sender, whose secret nobody would see, before everything else is chosen', async () => {
    n8n.credentials.splice(2, 1, { id: 'twilio-2', name: 'Other SMS', type: 'twilioApi' });
    const options = { baseUrl: n8n.url, apiKey: n8n.apiKey };
    expect(await setupN8n(options)).toMatchObject({ type: 'credentials-missing', gaps: [{ type: 'twilioApi', why: 'several', choices: [{ id: 'twilio-1' }, { id: 'twilio-2' }] }] });
    expect(n8n.credentials).toHaveLength(3);
    expect(await setupN8n({ ...options, credentials: { twilioApi: 'none' } })).toMatchObject({ type: 'done', sender: { secret: expect.any(String) } });
  });

  it('does not go without a sender', async () => {
    const credentials = { journeySenderApi: 'none' };
    expect(await setupN8n({ baseUrl: n8n.url, apiKey: n8n.apiKey, credentials })).toMatchObject({ type: 'credentials-missing', gaps: [{ type: 'journeySenderApi', why: 'unknown', asked: 'none' }] });
  });

  it('makes the Inbox live again', async () => {
    await setupN8n({ baseUrl: n8n.url, apiKey: n8n.apiKey });
    const [inbox] = n8n.workflows;
    Object.assign(inbox ?? {}, { active: false });
    expect(await setupN8n({ baseUrl: n8n.url, apiKey: n8n.apiKey })).toMatchObject({ inbox: { change: 'published' } });
    expect(inbox?.active).toBe(true);
  });
});
