import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createChannels } from '../../channels/create-channels';
import { silentLog } from '../../channels/channel';
import type { TwilioCredential } from '../../channels/sms/twilio';
import { createTwilioChannel } from '../../channels/sms/twilio';
import { channelRecheckMs, type DeliveryResult } from '../../core/delivery-result';
import type { OutgoingMessage } from '../../core/services';
import { startSmsGateway } from '../../dev/servers/sms-gateway';

const credential: TwilioCredential = { authType: 'authToken', accountSid: 'AC0123456789', authToken: 'secret' };
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

function sms(to: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return { messageKey: to, channel: 'sms', to, from: '', text: 'Hello', ...more };
}

function channel(baseUrl: string, more: Partial<TwilioCredential> = {}, timeoutMs = 5_000) {
  return createTwilioChannel({ credential: { ...credential, ...more }, from: '+15005550006', connections: 5, baseUrl, timeoutMs, log: silentLog });
}

async function gateway() {
  const started = await startSmsGateway({ login: { accountSid: 'AC0123456789', authToken: 'secret' } });
  closers.push(started.close);
  return started;
}

/** A server that does whatever the handler says. */
async function answering(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => handler(request, response));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const held: DeliveryResult = { type: 'retry', code: 'bad-sender', detail: 'from', afterMs: channelRecheckMs };

describe('sending', () => {
  test('a text message arrives as written, from our number, with the provider id in the result', async () => {
    const { url, inbox } = await gateway();
    const [result] = await channel(url).send([sms('+819012345678', { text: 'こんにちは & 50% off + more' })]);
    const [arrived] = inbox.list();
    expect(arrived).toMatchObject({ from: '+15005550006', to: ['+819012345678'], raw: 'こんにちは & 50% off + more' });
    expect(result).toEqual({ type: 'sent', providerId: arrived?.messageId });
  });

  test('50 messages give 50 results in order', async () => {
    const { url, inbox } = await gateway();
    const messages = Array.from({ length: 50 }, (_, index) => sms(`+81901234${String(index).padStart(4, '0')}`));
    const results = await channel(url).send(messages);
    const byNumber = new Map(inbox.list().map((message) => [message.to[0], message.messageId]));
    expect(results).toEqual(messages.map((message) => ({ type: 'sent', providerId: byNumber.get(message.to) })));
  });

  test('at most as many requests are open as there are connections', async () => {
    let open = 0;
    let peak = 0;
    const url = await answering((_request, response) => {
      open += 1;
      peak = Math.max(peak, open);
      setTimeout(() => {
        open -= 1;
        response.writeHead(201, { 'content-type': 'application/json' }).end('{"sid":"SM1"}');
      }, 10);
    });
    await channel(url).send(Array.from({ length: 30 }, (_, index) => sms(`+8190123456${10 + index}`)));
    expect(peak).toBeGreaterThan(1);
    expect(peak).toBeLessThanOrEqual(5);
  });

  test('an API key logs in with its own sid, for the account', async () => {
    let seen = '';
    const url = await answering((request, response) => {
      seen = `${request.url} ${Buffer.from((request.headers.authorization ?? '').slice(6), 'base64').toString()}`;
      response.writeHead(201).end('{"sid":"SM1"}');
    });
    await channel(url, { authType: 'apiKey', apiKeySid: 'SK1', apiKeySecret: 'pass' }).send([sms('+819012345678')]);
    expect(seen).toBe('/2010-04-01/Accounts/AC0123456789/Messages.json SK1:pass');
  });

  test.each(['0901234567', '+0901234567', '+8190 1234 5678', '+81901234567890123', 'ann@example.com', '', '+819012345678\r\nX: y', 'whatsapp:+819012345678'])('%j is no number', async (to) => {
    const { url, inbox } = await gateway();
    expect(await channel(url).send([sms(to)])).toEqual([{ type: 'failed', code: 'bad-address', detail: 'to' }]);
    expect(inbox.list()).toHaveLength(0);
  });

  test.each(['', '0901234567', 'Much too long a name', '+1500555000x', 'Shop <+15005550006>'])('the sender %j is wrong for everybody: nothing is sent, everybody waits for the settings', async (from) => {
    const { url, inbox } = await gateway();
    const silent = createTwilioChannel({ credential, from: '', connections: 5, baseUrl: url, log: silentLog });
    expect(await silent.send([sms('+819012345678', { from }), sms('+819012345679', { from })])).toEqual([held, held]);
    expect(inbox.list()).toHaveLength(0);
  });

  test('a wrong token stops the account', async () => {
    const { url, inbox } = await gateway();
    expect((await channel(url, { authToken: 'wrong' }).send([sms('+819012345678')]))[0]).toMatchObject({ type: 'channel-down', code: 'auth' });
    expect(inbox.list()).toHaveLength(0);
  });
});

describe('what the provider says decides', () => {
  const error = (code: number): string => JSON.stringify({ code, message: 'no', more_info: '', status: 400 });
  test.each<[string, number, string, Record<string, string>, Partial<DeliveryResult>]>([
    ['anything else about this message', 400, error(29999), {}, { type: 'failed', code: 'refused' }],
    ['sender queue full', 400, error(21611), {}, { type: 'retry', code: 'provider-busy' }],
    ['under maintenance', 400, error(21730), {}, { type: 'retry', code: 'provider-busy' }],
    ['stopped number, as forbidden', 403, error(21610), {}, { type: 'failed', code: 'opted-out' }],
    ['country switched off, as forbidden', 403, error(21408), {}, { type: 'failed', code: 'region-not-allowed' }],
    ['no such messaging service, as not found', 404, error(21701), {}, { type: 'channel-down', code: 'bad-sender' }],
    ['account suspended', 403, error(20005), {}, { type: 'channel-down', code: 'auth' }],
    ['wrong account', 404, error(20404), {}, { type: 'channel-down', code: 'refused' }],
    ['redirected', 302, '', { location: 'http://127.0.0.1:1/' }, { type: 'channel-down', code: 'refused' }],
    ['too fast, seconds', 429, error(20429), { 'retry-after': '7' }, { type: 'retry', afterMs: 7_000 }],
    ['too fast, no hint', 429, 'slow down', {}, { type: 'retry', afterMs: 10_000 }],
    ['busy with a hint', 503, '', { 'retry-after': '2' }, { type: 'retry', afterMs: 2_000 }],
    ['busy without a hint', 503, '', {}, { type: 'unknown' }],
    ['server error', 500, error(20500), {}, { type: 'unknown', code: 'provider-error' }],
    ['gateway error', 502, '<html>Bad gateway</html>', {}, { type: 'unknown' }],
    ['gateway timeout', 504, '', {}, { type: 'unknown' }],
    ['accepted, answer garbled', 201, 'not json', {}, { type: 'sent', providerId: '' }],
  ])('%s', async (_name, status, body, headers, expected) => {
    const url = await answering((_request, response) => response.writeHead(status, headers).end(body));
    expect((await channel(url).send([sms('+819012345678')]))[0]).toMatchObject(expected);
  });

  const mg = `MG${'0'.repeat(32)}`;
  const number = '+15005550006';
  test.each<[string, readonly number[], readonly string[], Partial<DeliveryResult>]>([
    ['the person refused', [21610], [number, mg], { type: 'failed', code: 'opted-out' }],
    ['the number takes no text messages', [21211, 21214, 21217, 21265, 21266, 21268, 21614, 21635], [number, mg, 'Shop'], { type: 'failed', code: 'no-such-address' }],
    ['the country is closed to us', [21408, 21612], [number, mg, 'Shop'], { type: 'failed', code: 'region-not-allowed' }],
    ['the text is too long', [21605, 21617, 21658], [number], { type: 'failed', code: 'too-big' }],
    ['the text is empty', [21602, 21619], [number], { type: 'failed', code: 'empty' }],
    ['the sender is wrong for everybody', [21212, 21267, 21401, 21601, 21603, 21607, 21616, 21660, 21661, 21701, 21704, 21705], [number, mg, 'Shop', '12345'], { type: 'channel-down', code: 'bad-sender' }],
    ['the number we send from is not ours', [21606, 21659], [number], { type: 'channel-down', code: 'bad-sender' }],
    ['the sender does not reach this country, perhaps others', [21606, 21657, 21659, 21703], [mg, 'Shop', '12345'], { type: 'retry', code: 'bad-sender', afterMs: channelRecheckMs }],
    ['the account is on trial', [21608, 572002, 572005], [number], { type: 'channel-down', code: 'trial-account' }],
  ])('%s', async (_name, codes, senders, expected) => {
    let code = 0;
    const url = await answering((_request, response) => response.writeHead(400).end(error(code)));
    for (code of codes) {
      const results = await channel(url).send(senders.map((from) => sms('+819012345678', { from })));
      expect(results).toEqual(senders.map((): unknown => expect.objectContaining({ ...expected, detail: `400 ${code}: no` })));
    }
  });

  test('Retry-After as a date', async () => {
    const url = await answering((_request, response) => response.writeHead(429, { 'retry-after': new Date(Date.now() + 30_000).toUTCString() }).end());
    const [result] = await channel(url).send([sms('+819012345678')]);
    expect(result).toMatchObject({ type: 'retry' });
    expect(result?.type === 'retry' && result.afterMs).toBeGreaterThan(20_000);
    expect(result?.type === 'retry' && result.afterMs).toBeLessThanOrEqual(30_000);
  });

  test('nobody listens: positively not sent', async () => {
    const { url, close } = await startSmsGateway();
    await close();
    expect((await channel(url).send([sms('+819012345678')]))[0]).toMatchObject({ type: 'retry', code: 'unreachable' });
  });

  test('a host name nobody knows: positively not sent', async () => {
    expect((await channel('http://nowhere.invalid').send([sms('+819012345678')]))[0]).toMatchObject({ type: 'retry', code: 'unreachable' });
  });

  test('the connection breaks after the request was read: unknown', async () => {
    const url = await answering((request) => request.socket.destroy());
    expect((await channel(url).send([sms('+819012345678')]))[0]).toMatchObject({ type: 'unknown', code: 'no-answer' });
  });

  test('no answer in time: unknown', async () => {
    const url = await answering(() => undefined);
    expect((await channel(url, {}, 80).send([sms('+819012345678')]))[0]).toMatchObject({ type: 'unknown', code: 'no-answer' });
  });
});

describe('all channels together', () => {
  const identity = { brand: 'Shop', postalAddress: 'Here 1', replyTo: 'help@example.com', messageIdDomain: 'example.com' };
  test('each message goes its way; without a credential nothing is burnt', async () => {
    const { url } = await gateway();
    const channels = createChannels({ credentials: { sms: credential }, sender: { smsFrom: '+15005550006', smsServiceAddress: `${url}/` }, identity });
    const results = await channels.send([{ ...sms('ann@example.com'), channel: 'email' }, sms('+819012345678'), sms('nobody')]);
    expect(results.map((result) => result.type)).toEqual(['channel-down', 'sent', 'failed']);
    expect(channels.available()).toEqual(['sms']);
    expect(channels.account('sms')).toBe('twilio:AC0123456789');
    expect(channels.defaultFrom('sms')).toBe('+15005550006');
  });

  test('the name of a mail account tells user, host and port, never the password', () => {
    const channels = createChannels({ credentials: { email: { user: 'shop', password: 'hush', host: 'mail.example.com', port: 465, secure: true } }, identity });
    expect(channels.account('email')).toBe('smtp:shop@mail.example.com:465');
    expect(JSON.stringify(channels)).not.toContain('hush');
  });
});
