import { createHmac } from 'node:crypto';
import type { IExecuteFunctions, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { StoreError } from '../../core/store-port';
import { JourneyInbox } from '../../nodes/JourneyInbox/JourneyInbox.node';
import { freshStore, storeByFile } from './stores';

jest.mock('../../store/open-store', () => ({ openStore: ({ file }: { file: string }) => storeByFile.open(file) }));

const secret = 'correct horse battery';
const token = 'twilio-token';
const url = 'https://n8n.example.com/webhook/journeys-inbox';

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly file?: string;
  readonly follows?: boolean;
  readonly mode?: 'webhook' | 'manual';
  readonly publicUrl?: string;
  /** What n8n's admin calls webhooks by, N8N_ENDPOINT_WEBHOOK. */
  readonly endpoint?: string;
}

/** What n8n gives a webhook, and what came out. */
async function ask({ method = 'POST', headers = {}, body = '', form, query = {}, file = '', follows = false, mode = 'webhook', publicUrl = '', endpoint = 'webhook' }: Asked) {
  const out = { status: 0, type: '', body: '' };
  const response = {
    writeHead(status: number, given: Record<string, string>) {
      Object.assign(out, { status, type: given['Content-Type'] });
      return this;
    },
    end: (text: string) => Object.assign(out, { body: text }),
  };
  const credentials: Readonly<Record<string, object>> = { journeySenderApi: { secret, publicUrl }, twilioApi: { authToken: token }, journeyStoreApi: { file } };
  const context = {
    getNode: () => ({ name: 'Inbox', credentials: Object.fromEntries(Object.keys(credentials).map((name) => [name, { id: name, name }])) }),
    getCredentials: (type: string) => Promise.resolve(credentials[type]),
    getRequestObject: () => ({ method, headers, originalUrl: `/${endpoint}/journeys-inbox`, rawBody: Buffer.from(form === undefined ? body : new URLSearchParams(form).toString()), readRawBody: () => Promise.resolve() }),
    getResponseObject: () => response,
    getHeaderData: () => headers,
    getMode: () => mode,
    getQueryData: () => query,
    getNodeWebhookUrl: () => url,
    getChildNodes: () => (follows ? [{ name: 'next' }] : []),
    logger: { error: () => undefined },
  };
  const result: IWebhookResponseData = await new JourneyInbox().webhook.call(context as unknown as IWebhookFunctions);
  return { ...out, result };
}

const bearer = { authorization: `Bearer ${secret}` };
const mail = 'From: Ada <ada@example.com>\r\nTo: shop@example.com\r\nSubject: Re: Hello\r\nMessage-ID: <answer-1@example.com>\r\n\r\nYes please';

describe('the address of the inbox', () => {
  it.each<[string, Asked]>([
    ['no secret', {}],
    ['a wrong secret', { headers: { authorization: 'Bearer wrong horse battery', 'content-type': 'message/rfc822' }, body: mail }],
    ['a wrong secret for the health', { method: 'GET', headers: { 'x-journeys-secret': 'x' } }],
    ['an unsigned form', { headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'AAAA' }, form: { MessageSid: 'SM1', From: '+1', Body: 'hi' } }],
  ])('refuses %s', async (_, asked) => {
    const answer = await ask(asked);
    expect(answer).toMatchObject({ status: 401, result: { noWebhookResponse: true } });
    expect(JSON.parse(answer.body)).toEqual({ error: expect.any(String), help: expect.any(String) });
  });

  it('tells the health, and the account of a journey it knows', async () => {
    const { file } = await freshStore();
    const answer = await ask({ method: 'GET', headers: { 'x-journeys-secret': secret }, file, query: { journey: 'unknown' } });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ pumps: [], stuck: { count: 0 }, account: null });
  });

  it('records a raw mail once', async () => {
    const { file, store } = await freshStore();
    const record = jest.spyOn(store.replies, 'record');
    const post = { headers: { ...bearer, 'content-type': 'message/rfc822' }, body: mail, file };
    expect(JSON.parse((await ask(post)).body)).toEqual({ result: { type: 'unmatched', why: 'no-message' } });
    expect(JSON.parse((await ask(post)).body)).toEqual({ result: { type: 'duplicate' } });
    expect(record.mock.calls[0]?.[0][0]).toMatchObject({ dedupKey: '<answer-1@example.com>', from: 'ada@example.com', text: 'Yes please', kind: 'human', intent: 'none' });
  });

  it('on its test address shows what arrived and records nothing', async () => {
    const { store, file } = await freshStore();
    const record = jest.spyOn(store.replies, 'record');
    const answer = await ask({ headers: { ...bearer, 'content-type': 'message/rfc822' }, body: mail, file, mode: 'manual' });
    expect(JSON.parse(answer.body)).toMatchObject({ test: true, reply: { from: 'ada@example.com' } });
    expect(record).not.toHaveBeenCalled();
  });

  it('starts an execution only where something follows', async () => {
    const { file } = await freshStore();
    const post = { headers: { ...bearer, 'content-type': 'text/plain; charset=utf-8' }, body: mail, file };
    expect((await ask(post)).result.workflowData).toBeUndefined();
    expect((await ask({ ...post, follows: true })).result.workflowData?.[0]?.[0]?.json).toMatchObject({ reply: { from: 'ada@example.com' }, result: { type: 'duplicate' } });
  });

  it('takes a text message that Twilio signed', async () => {
    const { file, store } = await freshStore();
    const record = jest.spyOn(store.replies, 'record');
    const form = { To: '+15005550006', From: '+819012345678', Body: 'STOP', MessageSid: 'SM1' };
    const signed = createHmac('sha1', token).update(`${url}BodySTOPFrom+819012345678MessageSidSM1To+15005550006`).digest('base64');
    const answer = await ask({ headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signed }, form, file });
    expect(answer).toMatchObject({ status: 200, type: 'text/xml' });
    expect(record.mock.calls[0]?.[0][0]).toMatchObject({ channel: 'sms', from: '+819012345678', intent: 'opt-out', dedupKey: 'SM1' });
  });

  it('takes the address that Twilio signed from the sender credential, where a proxy stands before n8n', async () => {
    const { file } = await freshStore();
    const form = { To: '+15005550006', From: '+819012345678', Body: 'Hi', MessageSid: 'SM2' };
    const signed = createHmac('sha1', token).update('https://outside.example/webhook/journeys-inboxBodyHiFrom+819012345678MessageSidSM2To+15005550006').digest('base64');
    const post = { headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signed }, form, file };
    expect((await ask(post)).status).toBe(401);
    expect((await ask({ ...post, publicUrl: 'https://outside.example/' })).status).toBe(200);
  });

  it('is where n8n put it, also behind a proxy', async () => {
    const { file } = await freshStore();
    const form = { From: '+819012345678', Body: 'Hi', MessageSid: 'SM3' };
    const signed = createHmac('sha1', token).update('https://outside.example/n8n/hooks/journeys-inboxBodyHiFrom+819012345678MessageSidSM3').digest('base64');
    const post = { headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signed }, form, file, publicUrl: 'https://outside.example/n8n' };
    expect((await ask({ ...post, endpoint: 'webhook' })).status).toBe(401);
    expect((await ask({ ...post, endpoint: 'hooks' })).status).toBe(200);
  });

  it.each<[number, string, Asked]>([
    [413, 'a mail above 10 MB', { headers: { ...bearer, 'content-type': 'message/rfc822', 'content-length': '10485761' }, body: mail }],
    [413, 'one that hides its length', { headers: { ...bearer, 'content-type': 'message/rfc822' }, body: 'x'.repeat(10_485_761) }],
    [415, 'what is no mail', { headers: { ...bearer, 'content-type': 'application/json' }, body: '{}' }],
    [422, 'what names nobody', { headers: { ...bearer, 'content-type': 'message/rfc822' }, body: 'just words' }],
    [422, 'headers without end', { headers: { ...bearer, 'content-type': 'message/rfc822' }, body: `From: ada@example.com\r\n${'X: y\r\n'.repeat(500_000)}` }],
    [400, 'an empty body', { headers: { ...bearer, 'content-type': 'message/rfc822' } }],
  ])('answers %i for %s', async (status, _, asked) => {
    const { file } = await freshStore();
    expect((await ask({ ...asked, file })).status).toBe(status);
  });

  it('says what is wrong with the store instead of throwing', async () => {
    const { file } = await freshStore();
    storeByFile.break(file, new StoreError('store-locked', { file }));
    const answer = await ask({ method: 'GET', headers: bearer, file });
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.body)).toMatchObject({ error: expect.stringContaining('locked') });
  });
});

describe('mails that a trigger of n8n hands over', () => {
  const item = { json: { metadata: { 'message-id': '<answer-2@example.com>' }, from: 'Ada <ada@example.com>', subject: 'Re: Hello', textPlain: 'Yes please' } };

  /** What n8n gives a node that is executed, and what came out. */
  async function take(file: string, run: { readonly mode: string; readonly rootExecutionMode?: string }): Promise<INodeExecutionData[][]> {
    const context = {
      getNode: () => ({ name: 'Inbox', credentials: { journeyStoreApi: { id: 'store', name: 'store' } } }),
      getCredentials: () => Promise.resolve({ file }),
      getInputData: () => [item],
      getMode: () => run.mode,
      additionalData: { rootExecutionMode: run.rootExecutionMode },
      addExecutionHints: () => undefined,
    };
    return new JourneyInbox().execute.call(context as unknown as IExecuteFunctions);
  }

  it('records them', async () => {
    const { file, store } = await freshStore();
    const record = jest.spyOn(store.replies, 'record');
    expect((await take(file, { mode: 'trigger' }))[0]?.[0]?.json).toMatchObject({ reply: { from: 'ada@example.com' }, result: { type: 'unmatched' } });
    expect(record).toHaveBeenCalledTimes(1);
  });

  it.each([{ mode: 'manual' }, { mode: 'integrated', rootExecutionMode: 'manual' }])('records nothing in a test run, also of a workflow that calls this one: %j', async (run) => {
    const { file, store } = await freshStore();
    const record = jest.spyOn(store.replies, 'record');
    expect((await take(file, run))[0]?.[0]?.json).toMatchObject({ reply: { from: 'ada@example.com' }, result: { type: 'test-run' } });
    expect(record).not.toHaveBeenCalled();
  });
});
