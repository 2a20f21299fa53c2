import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChannels } from '../../channels/create-channels';
import { closeSmtpPools } from '../../channels/email/smtp-pool';
import { parseIncoming } from '../../channels/email/parse-incoming';
import { parseIncomingSms } from '../../channels/sms/parse-incoming';
import type { Answer } from '../../dev/servers/answer';
import { createInbox } from '../../dev/servers/inbox';
import type { MailServer } from '../../dev/servers/mail-server';
import { startMailServer } from '../../dev/servers/mail-server';
import { startSmsGateway } from '../../dev/servers/sms-gateway';

const identity = { brand: 'Shop', postalAddress: 'Here 1', replyTo: 'help@example.com', messageIdDomain: 'example.com' };
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await closeSmtpPools();
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function servers(onAnswer?: (answer: Answer) => Promise<string>): Promise<{ readonly mail: MailServer; send(): Promise<void> }> {
  const login = { user: 'shop', password: 'right' };
  const mail = await startMailServer({ login, ...(onAnswer && { onAnswer }) });
  const sms = await startSmsGateway({ inbox: mail.inbox });
  closers.push(mail.close, sms.close);
  const channels = createChannels({
    credentials: {
      email: { ...login, host: '127.0.0.1', port: mail.smtpPort, secure: false },
      sms: { authType: 'authToken', accountSid: 'AC1', authToken: 'x' },
    },
    sender: { from: 'Shop <news@example.com>', smsFrom: '+15005550006', smsServiceAddress: sms.url },
    identity,
  });
  return {
    mail,
    send: async () => {
      const common = { messageKey: 'k', from: '' };
      const results = await channels.send([
        { ...common, channel: 'email', to: 'ann@example.com', subject: 'Hello <b>Ann</b>', text: 'Shall we?', html: '<p>Shall we?<script>alert(1)</script></p>', messageId: '<m1@example.com>' },
        { ...common, channel: 'sms', to: '+819012345678', text: 'お久しぶり <i>です</i>' },
      ]);
      expect(results.map((result) => result.type)).toEqual(['sent', 'sent']);
    },
  };
}

function form(fields: Readonly<Record<string, string>>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' };
}

test('one page shows mails and text messages, and runs nothing they bring', async () => {
  const { mail, send } = await servers();
  await send();
  expect(await mail.inbox.waitFor(2, () => true, 1_000)).toHaveLength(2);
  const id = mail.inbox.list().find((message) => message.channel === 'email')?.id ?? '';
  const page = await (await fetch(`${mail.webUrl}messages/${id}`)).text();
  expect(page).toContain('Hello &lt;b&gt;Ann&lt;/b&gt;');
  expect(page).toContain('お久しぶり &lt;i&gt;です&lt;/i&gt;');
  expect(page).toContain('<iframe title="The mail as it looks" sandbox=""');
  expect(page).not.toContain('alert(1)');
  const html = await fetch(`${mail.webUrl}messages/${id}/html`);
  expect(await html.text()).toContain('Shall we?');
  expect(html.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
});

test('answers from the page reach the callback as a mail and as a webhook form', async () => {
  const answers: Answer[] = [];
  const { mail, send } = await servers((answer) => {
    answers.push(answer);
    return Promise.resolve('the journey goes on');
  });
  await send();
  for (const message of mail.inbox.list()) {
    const response = await fetch(`${mail.webUrl}messages/${message.id}/answer`, form({ text: 'Yes!', kind: 'reply' }));
    expect(response.status).toBe(303);
    const page = await (await fetch(new URL(response.headers.get('location') ?? '', mail.webUrl))).text();
    expect(page.match(/Answer sent: the journey goes on\./g)).toHaveLength(1);
    expect(page).toContain('<pre>Yes!</pre>');
  }
  expect((await (await fetch(mail.webUrl)).text()).match(/class="answered"/g)).toHaveLength(2);
  const email = answers.find((answer) => answer.channel === 'email');
  const sms = answers.find((answer) => answer.channel === 'sms');
  if (email?.channel !== 'email' || sms?.channel !== 'sms') throw new Error('an answer is missing');
  expect(await parseIncoming(email.raw, 1)).toMatchObject({ ok: true, value: { from: 'ann@example.com', text: 'Yes!', references: ['<m1@example.com>'], kind: 'human' } });
  expect(parseIncomingSms(sms.form, 1)).toMatchObject({ ok: true, value: { from: '+819012345678', text: 'Yes!' } });
  expect(sms.form['To']).toBe('+15005550006');
});

test('a callback that fails is shown to whoever answered', async () => {
  const { mail, send } = await servers(() => Promise.reject(new Error('n8n is not there')));
  await send();
  const response = await fetch(`${mail.webUrl}api/messages/1/answer`, form({ text: 'Yes' }));
  expect(await response.json()).toEqual({ said: 'Could not hand over the answer: n8n is not there' });
});

test('other sites can neither read nor answer', async () => {
  const { mail, send } = await servers(() => Promise.resolve('taken'));
  await send();
  expect((await fetch(`${mail.webUrl}api/messages/1/answer`, { ...form({ text: 'x' }), headers: { origin: 'https://evil.example' } })).status).toBe(403);
  const { port, origin } = new URL(mail.webUrl);
  expect((await fetch(`${mail.webUrl}api/messages/1/answer`, { ...form({ text: 'x' }), headers: { origin } })).status).toBe(200);
  // With `no-referrer` browsers would hide the origin of the page's own form.
  expect((await fetch(mail.webUrl)).headers.get('referrer-policy')).toBe('same-origin');
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/api/messages', headers: { host: 'evil.example' } }, (response) => resolve(response.resume().statusCode)).on('error', reject).end();
  });
  expect(status).toBe(403);
});

test('the API lists, reads and empties', async () => {
  const { mail, send } = await servers();
  await send();
  const list: unknown = await (await fetch(`${mail.webUrl}api/messages`)).json();
  expect(list).toHaveLength(2);
  const email = mail.inbox.list().find((message) => message.channel === 'email');
  expect(await (await fetch(`${mail.webUrl}api/messages/${email?.id}`)).json()).toMatchObject({ subject: 'Hello <b>Ann</b>', text: 'Shall we?', messageId: '<m1@example.com>' });
  await fetch(`${mail.webUrl}api/messages`, { method: 'DELETE' });
  expect(mail.inbox.list()).toHaveLength(0);
  expect((await fetch(`${mail.webUrl}messages/1`)).status).toBe(404);
});

test('a wrong password is refused', async () => {
  const { mail } = await servers();
  const channels = createChannels({ credentials: { email: { user: 'shop', password: 'wrong', host: '127.0.0.1', port: mail.smtpPort, secure: false } }, identity });
  expect(await channels.send([{ messageKey: 'k', channel: 'email', to: 'a@example.com', from: 'b@example.com', text: 'x' }])).toMatchObject([{ type: 'channel-down', code: 'auth' }]);
});

test('an inbox with a folder outlives a restart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  try {
    const message = { channel: 'sms' as const, receivedAt: 1, from: '+1', to: ['+2'], raw: 'hi', messageId: 'SM1' };
    createInbox(folder).add(message);
    const again = createInbox(folder);
    expect(again.list()).toEqual([{ ...message, id: '1' }]);
    expect(again.add(message).id).toBe('2');
    again.clear();
    expect(createInbox(folder).list()).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('waiting for messages that never come says how many did', async () => {
  await expect(createInbox().waitFor(1, () => true, 10)).rejects.toThrow('0 of 1 messages after 10 ms');
});
