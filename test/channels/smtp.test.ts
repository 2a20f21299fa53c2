import { simpleParser } from 'mailparser';
import { createSmtpChannel } from '../../channels/email/smtp';
import { closeSmtpPools } from '../../channels/email/smtp-pool';
import type { SmtpCredential, SmtpTimeouts } from '../../channels/email/smtp-settings';
import { silentLog } from '../../channels/channel';
import type { DeliveryResult, OutgoingMessage } from '../../core/services';
import { startScriptedServer } from '../support/scripted-server';
import type { SmtpBehaviour, TestSmtpServer } from '../support/smtp-server';
import { startSmtpServer } from '../support/smtp-server';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await closeSmtpPools();
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function server(behaviour: SmtpBehaviour = {}): Promise<TestSmtpServer> {
  const started = await startSmtpServer(behaviour);
  closers.push(started.close);
  return started;
}

function channel(port: number, credential: Partial<SmtpCredential> = {}, timeouts: Partial<SmtpTimeouts> = {}, connections = 5) {
  const full = { user: '', password: '', host: '127.0.0.1', port, secure: false, ...credential };
  return createSmtpChannel({ credential: full, from: 'Shop <news@example.com>', connections, timeouts, log: silentLog });
}

function mail(to: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return { messageKey: to, channel: 'email', to, from: '', subject: 'Hello', text: 'Hello there', ...more };
}

async function sendOne(port: number, message: OutgoingMessage = mail('ann@example.com'), timeouts: Partial<SmtpTimeouts> = {}): Promise<DeliveryResult | undefined> {
  return (await channel(port, {}, timeouts).send([message]))[0];
}

describe('a mail that is taken', () => {
  test('arrives with envelope, Message-ID and headers as given', async () => {
    const smtp = await server();
    const long = `<https://shop.example.com/unsubscribe?token=${'a1b2c3d4'.repeat(30)}>`;
    const result = await sendOne(
      smtp.port,
      mail('ann@example.com', {
        subject: '春のセール\r\nBcc: evil@example.com',
        text: 'こんにちは',
        html: '<p>こんにちは</p>',
        messageId: '<key-1@journeys.example.com>',
        replyTo: 'Help <help@example.com>',
        headers: { 'List-Unsubscribe': long, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      }),
    );
    expect(result).toEqual({ type: 'sent', providerId: '<key-1@journeys.example.com>' });
    expect(smtp.mails[0]).toMatchObject({ from: 'news@example.com', to: ['ann@example.com'] });
    const raw = smtp.mails[0]?.raw ?? '';
    const parsed = await simpleParser(Buffer.from(raw, 'latin1'));
    expect(parsed.messageId).toBe('<key-1@journeys.example.com>');
    expect(parsed.subject).toBe('春のセール Bcc: evil@example.com');
    expect(parsed.text?.trim()).toBe('こんにちは');
    expect(parsed.html).toContain('こんにちは');
    expect(parsed.replyTo?.text).toBe('"Help" <help@example.com>');
    expect(parsed.bcc).toBeUndefined();
    const unfolded = `\r\n${raw}`.replace(/\r\n[ \t]/g, ' ');
    expect(unfolded).toContain(`\r\nList-Unsubscribe: ${long}\r\n`);
    expect(unfolded).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect(unfolded).toContain('\r\nAuto-Submitted: auto-generated\r\n');
    expect(raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });

  test('200 mails over 5 connections give 200 results in order, each mail once', async () => {
    const smtp = await server({ delayMs: 5 });
    const messages = Array.from({ length: 200 }, (_, index) => mail(`p${index}@example.com`, { messageId: `<m${index}@example.com>` }));
    const results = await channel(smtp.port).send(messages);
    expect(results).toEqual(messages.map((message) => ({ type: 'sent', providerId: message.messageId })));
    expect(smtp.mails.map((taken) => taken.to[0]).sort()).toEqual(messages.map((message) => message.to).sort());
    expect(smtp.peak).toBe(5);
  });

  test('connections are kept for the next group, and shared by channels of the same credential', async () => {
    const smtp = await server();
    await channel(smtp.port).send([mail('a@example.com')]);
    await channel(smtp.port).send([mail('b@example.com')]);
    expect(smtp.mails).toHaveLength(2);
    expect(smtp.connections).toBe(1);
  });

  test('an idle connection says goodbye, and the next mail opens a new one', async () => {
    const smtp = await server();
    await sendOne(smtp.port, mail('a@example.com'), { idle: 20 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await sendOne(smtp.port, mail('b@example.com'), { idle: 20 });
    expect(smtp.mails).toHaveLength(2);
    expect(smtp.connections).toBe(2);
  });

  test('a connection is replaced after 100 mails', async () => {
    const smtp = await server();
    const messages = Array.from({ length: 150 }, (_, index) => mail(`p${index}@example.com`));
    await channel(smtp.port, {}, {}, 1).send(messages);
    expect(smtp.mails.map((taken) => taken.to[0])).toEqual(messages.map((message) => message.to));
    expect(smtp.connections).toBe(2);
  });

  test('5 MB travel whole', async () => {
    const smtp = await server();
    await sendOne(smtp.port, mail('ann@example.com', { text: 'x'.repeat(70).concat('\n').repeat(75_000) }));
    expect(smtp.mails[0]?.raw.length).toBeGreaterThan(5_000_000);
  });
});

describe('addresses and headers', () => {
  test.each([
    'b@example.com\r\nBcc: evil@example.com', 'a@example.com,b@example.com', 'Ann <ann@example.com>', 'group: a@example.com;', 'no-at', 'a@', '@b.com',
    'a b@example.com', '"a b"@example.com', `${'x'.repeat(65)}@example.com`, 'a..b@example.com', 'a@exa_mple.com', 'a@[127.0.0.1]', '',
  ])('%j is no recipient, and nothing is sent', async (to) => {
    const smtp = await server();
    expect(await sendOne(smtp.port, mail(to))).toEqual({ type: 'failed', code: 'bad-address', detail: 'to' });
    expect(smtp.connections).toBe(0);
  });

  test('an address with an international domain goes out in ASCII', async () => {
    const smtp = await startScriptedServer((line) => (line === '' ? '220 test' : line === 'DATA' ? '554 no' : '250 ok'));
    closers.push(smtp.close);
    await sendOne(smtp.port, mail('ann@bücher.example'));
    expect(smtp.lines).toContain('RCPT TO:<ann@xn--bcher-kva.example>');
  });

  test.each([
    [{ from: 'a@example.com, b@example.com' }, 'bad-address'],
    [{ from: 'Shop <a@example.com>\r\nBcc: c@example.com' }, 'bad-address'],
    [{ replyTo: 'nobody' }, 'bad-address'],
    [{ headers: { 'X-A': 'b\r\nBcc: evil@example.com' } }, 'bad-header'],
    [{ headers: { 'X-A\r\nBcc': 'evil@example.com' } }, 'bad-header'],
    [{ headers: { To: 'evil@example.com' } }, 'bad-header'],
    [{ messageId: '<a@b>\r\nBcc: evil@example.com' }, 'bad-header'],
  ])('%j is refused', async (more, code) => {
    const smtp = await server();
    expect(await sendOne(smtp.port, mail('ann@example.com', more))).toMatchObject({ type: 'failed', code });
    expect(smtp.connections).toBe(0);
  });

  test('a message text is never read as a file', async () => {
    const smtp = await server();
    await sendOne(smtp.port, mail('ann@example.com', { text: '/etc/passwd', html: 'file:///etc/passwd' }));
    expect(smtp.mails[0]?.raw).not.toContain('root:');
  });
});

describe('what the server says decides', () => {
  test.each<[string, SmtpBehaviour, Partial<DeliveryResult>]>([
    ['unknown mailbox', { rcpt: () => '550 5.1.1 User unknown' }, { type: 'failed', code: 'no-such-address' }],
    ['policy', { rcpt: () => '550 5.7.1 Message refused' }, { type: 'failed', code: 'refused' }],
    ['full mailbox', { rcpt: () => '552 5.2.2 Over quota' }, { type: 'failed', code: 'mailbox-full' }],
    ['relay denied', { rcpt: () => '554 5.7.1 Relay access denied' }, { type: 'channel-down', code: 'relay-denied' }],
    ['greylisting', { rcpt: () => '450 4.2.0 Greylisted' }, { type: 'retry', code: 'recipient-busy', afterMs: 900_000 }],
    ['busy provider', { rcpt: () => '451 4.3.0 Try again' }, { type: 'retry', code: 'provider-busy', afterMs: 60_000 }],
    ['throttled after the body', { data: () => '454 4.7.0 Throttling failure' }, { type: 'retry', code: 'provider-busy' }],
    ['refused after the body', { data: () => '554 5.6.0 Spam' }, { type: 'failed', code: 'refused' }],
    ['sender refused', { mailFrom: () => '550 5.7.60 Not allowed to send as this sender' }, { type: 'channel-down', code: 'sender-refused' }],
    ['sender temporarily refused', { mailFrom: () => '452 4.3.1 Out of space' }, { type: 'retry', code: 'provider-busy' }],
    ['login required', { mailFrom: () => '530 5.7.0 Authentication required' }, { type: 'channel-down', code: 'auth' }],
    ['greeting refused', { greeting: () => '554 5.7.1 Blocked' }, { type: 'channel-down', code: 'refused' }],
    ['greeting busy', { greeting: () => '421 4.3.2 Too many connections' }, { type: 'retry' }],
    ['closing', { rcpt: () => '421 4.7.0 Closing' }, { type: 'retry', code: 'provider-busy' }],
  ])('%s', async (_name, behaviour, expected) => {
    const smtp = await server(behaviour);
    expect(await sendOne(smtp.port)).toMatchObject(expected);
    expect(smtp.mails).toHaveLength(0);
  });

  test.each([true, false])('one refused recipient does not touch the others (no pipelining: %s)', async (hidePipelining) => {
    const smtp = await server({ hidePipelining, rcpt: (address) => (address === 'p3@example.com' ? '550 5.1.1 User unknown' : undefined) });
    const results = await channel(smtp.port, {}, {}, 1).send(Array.from({ length: 6 }, (_, index) => mail(`p${index}@example.com`)));
    expect(results.map((result) => result.type)).toEqual(['sent', 'sent', 'sent', 'failed', 'sent', 'sent']);
    expect(smtp.connections).toBe(1);
  });

  test('a wrong password is tried once, whatever the size of the group', async () => {
    const smtp = await server({ login: { user: 'shop', password: 'right' } });
    const results = await channel(smtp.port, { user: 'shop', password: 'wrong' }).send(Array.from({ length: 20 }, (_, index) => mail(`p${index}@example.com`)));
    expect(new Set(results.map((result) => `${result.type} ${'code' in result ? result.code : ''}`))).toEqual(new Set(['channel-down auth']));
    expect(smtp.logins).toBe(1);
  });

  test('the right password is used', async () => {
    const smtp = await server({ login: { user: 'shop', password: 'right' } });
    expect((await channel(smtp.port, { user: 'shop', password: 'right' }).send([mail('a@example.com')]))[0]).toMatchObject({ type: 'sent' });
    expect(smtp.mails[0]?.user).toBe('shop');
  });

  test('a login that fails for the moment is tried later', async () => {
    const smtp = await server({ loginReply: '454 4.7.0 Temporary authentication failure' });
    expect((await channel(smtp.port, { user: 'shop', password: 'right' }).send([mail('a@example.com')]))[0]).toMatchObject({ type: 'retry', code: 'auth-temporary' });
  });

  test('fewer connections than we like are used as they are', async () => {
    const smtp = await server({ greeting: (connection) => (connection > 2 ? '421 4.3.2 Too many connections' : undefined), delayMs: 5 });
    const results = await channel(smtp.port).send(Array.from({ length: 30 }, (_, index) => mail(`p${index}@example.com`)));
    expect(results.filter((result) => result.type === 'sent')).toHaveLength(30);
    expect(smtp.connections).toBeLessThan(10);
  });
});

describe('a connection that breaks', () => {
  const big = mail('ann@example.com', { text: 'x'.repeat(70).concat('\n').repeat(20_000) });
  test.each<[string, SmtpBehaviour, OutgoingMessage, string, number]>([
    ['on connect', { drop: () => 'connect' }, mail('a@example.com'), 'retry', 0],
    ['at MAIL', { drop: () => 'mail' }, mail('a@example.com'), 'retry', 0],
    ['at RCPT', { drop: () => 'rcpt' }, mail('a@example.com'), 'retry', 0],
    ['in the body', { drop: () => 'in-data' }, big, 'unknown', 0],
    ['after the body was taken', { drop: () => 'after-data' }, mail('a@example.com'), 'unknown', 1],
    ['after a big body was taken', { drop: () => 'after-data' }, big, 'unknown', 1],
  ])('%s', async (_name, behaviour, message, expected, taken) => {
    for (const hidePipelining of [true, false]) {
      const smtp = await server({ ...behaviour, hidePipelining });
      expect(await sendOne(smtp.port, message)).toMatchObject({ type: expected });
      expect(smtp.mails).toHaveLength(taken);
    }
  });

  test('at DATA, before the server asks for the body: certainly not sent', async () => {
    const smtp = await startScriptedServer((line, socket) => {
      if (line === 'DATA') socket.destroy();
      return line === '' ? '220 test' : '250 ok';
    });
    closers.push(smtp.close);
    expect(await sendOne(smtp.port)).toMatchObject({ type: 'retry', code: 'connection-lost' });
    expect(smtp.lines.filter((line) => line.startsWith('Message-ID'))).toEqual([]);
  });

  test('only the mail on the wire is unknown; those behind it go over another connection', async () => {
    const smtp = await server({ drop: (recipient) => (recipient === 'p3@example.com' ? 'after-data' : undefined) });
    const results = await channel(smtp.port, {}, {}, 1).send(Array.from({ length: 8 }, (_, index) => mail(`p${index}@example.com`)));
    expect(results.map((result) => result.type)).toEqual(['sent', 'sent', 'sent', 'unknown', 'sent', 'sent', 'sent', 'sent']);
    expect(smtp.mails).toHaveLength(8);
  });

  test('a kept connection that broke before the body costs nothing: another one takes the mail', async () => {
    const smtp = await server();
    await sendOne(smtp.port, mail('a@example.com'));
    smtp.behave({ drop: (_recipient, connection) => (connection === 1 ? 'mail' : undefined) });
    expect(await sendOne(smtp.port, mail('b@example.com'))).toMatchObject({ type: 'sent' });
    smtp.cutAll();
    expect(await sendOne(smtp.port, mail('c@example.com'))).toMatchObject({ type: 'sent' });
    expect(smtp.mails.map((taken) => taken.to[0])).toEqual(['a@example.com', 'b@example.com', 'c@example.com']);
  });

  test('nobody listens: everything waits, after one try', async () => {
    const smtp = await startSmtpServer();
    await smtp.close();
    const results = await channel(smtp.port).send(Array.from({ length: 20 }, (_, index) => mail(`p${index}@example.com`)));
    expect(results).toHaveLength(20);
    for (const result of results) expect(result).toMatchObject({ type: 'retry', code: 'unreachable', afterMs: 60_000 });
  });

  test('a host name nobody knows', async () => {
    expect((await channel(25, { host: 'nowhere.invalid' }).send([mail('a@example.com')]))[0]).toMatchObject({ type: 'retry', code: 'unreachable' });
  });

  test('a silent server before the greeting: not sent', async () => {
    const smtp = await startScriptedServer(() => undefined);
    closers.push(smtp.close);
    expect(await sendOne(smtp.port, mail('a@example.com'), { greeting: 60 })).toMatchObject({ type: 'retry', code: 'timeout' });
  });

  test('silence after the body: unknown', async () => {
    const smtp = await server({ delayMs: 2_000 });
    expect(await sendOne(smtp.port, mail('a@example.com'), { socket: 300 })).toMatchObject({ type: 'unknown', code: 'no-answer' });
  });

  test('silence before the body: not sent', async () => {
    const smtp = await startScriptedServer((line) => (line === '' ? '220 test' : line.startsWith('EHLO') ? '250 ok' : undefined));
    closers.push(smtp.close);
    expect(await sendOne(smtp.port, mail('a@example.com'), { socket: 300 })).toMatchObject({ type: 'retry', code: 'timeout' });
  });

  test('a slow server is waited for', async () => {
    const smtp = await server({ delayMs: 150 });
    expect(await sendOne(smtp.port)).toMatchObject({ type: 'sent' });
  });

  test('closing while mails wait answers every one of them', async () => {
    const smtp = await server({ delayMs: 30 });
    const sending = channel(smtp.port, {}, {}, 1).send(Array.from({ length: 5 }, (_, index) => mail(`p${index}@example.com`)));
    while (smtp.mails.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await closeSmtpPools();
    expect((await sending).map((result) => result.type)).toEqual(['sent', 'retry', 'retry', 'retry', 'retry']);
  });
});
