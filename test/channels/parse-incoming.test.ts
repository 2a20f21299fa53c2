import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseIncoming } from '../../channels/email/parse-incoming';
import type { ReplyInput } from '../../core/store-port';
import { createAnswer } from '../../dev/servers/answer';
import { createInbox } from '../../dev/servers/inbox';

const folder = join(__dirname, 'incoming');
const ours = '<key-1@journeys.example.com>';
const at = 1_795_000_000_000;

function fixture(name: string): Promise<ReplyInput> {
  return parsed(readFileSync(join(folder, `${name}.eml`)));
}

async function parsed(raw: Buffer | string): Promise<ReplyInput> {
  const result = await parseIncoming(raw, at);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const expected: Readonly<Record<string, Partial<ReplyInput>>> = {
  'gmail-reply': { dedupKey: '<CAB1@mail.gmail.example>', channel: 'email', from: 'ann@gmail.example', references: [ours, '<older@journeys.example.com>'], kind: 'human', intent: 'none', text: 'Yes please, I’d love to come back!', subject: 'Re: We miss you', at },
  'outlook-html-only': { from: 'juergen@firma.example', references: [ours], kind: 'human', intent: 'none', text: 'Gerne, ich komme nächste Woche vorbei.', subject: 'AW: Wir vermissen Sie' },
  'iphone-japanese': { from: 'taro@docomo.example', references: [ours], kind: 'human', intent: 'none', text: 'はい、9時に行きます。', subject: 'Re: お久しぶりです' },
  'opt-out-japanese': { kind: 'human', intent: 'opt-out', text: '配信停止してください。', references: [ours] },
  'opt-out-by-button': { kind: 'human', intent: 'opt-out', from: 'ann@gmail.example', references: [] },
  'french-reply': { kind: 'human', intent: 'none', text: 'Avec plaisir, à samedi !', from: 'elodie@orange.example' },
  'out-of-office-exchange': { kind: 'auto-reply', intent: 'none', references: [ours] },
  'out-of-office-no-headers': { kind: 'auto-reply', intent: 'none' },
  'out-of-office-japanese': { kind: 'auto-reply', subject: '【自動返信】お久しぶりです' },
  'bounce-postfix': { kind: 'bounce', from: 'gone@firma.example', references: [ours], intent: 'none' },
  'bounce-headers-only': { kind: 'bounce', from: 'gone@firma.example', references: [ours] },
  'bounce-qmail': { kind: 'bounce', references: [ours] },
  delayed: { kind: 'auto-reply', references: [ours] },
  'complaint-arf': { kind: 'complaint', from: 'angry@isp.example', references: [ours] },
  'broken-mime': { kind: 'human', dedupKey: '<broken-1@example.com>', references: [ours], intent: 'none' },
};

test('every fixture is expected to be something', () => {
  expect(readdirSync(folder).map((file) => file.replace('.eml', '')).sort()).toEqual([...Object.keys(expected), 'no-headers-worth-having'].sort());
});

test.each(Object.keys(expected))('%s', async (name) => {
  expect(await fixture(name)).toMatchObject(expected[name] ?? {});
});

test('a bounce keeps its text, quotes and all, for people to read', async () => {
  expect((await fixture('bounce-postfix')).text).toContain('550 5.1.1 User unknown');
});

test('a mail without Message-ID is known again by its content', async () => {
  const [first, again] = [await fixture('bounce-qmail'), await fixture('bounce-qmail')];
  expect(first.dedupKey).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(again.dedupKey).toBe(first.dedupKey);
  expect((await parsed('From: ann@example.com\r\n\r\nother')).dedupKey).not.toBe(first.dedupKey);
  for (const id of ['<>', '<1>', '<@>']) expect((await parsed(`From: ann@example.com\r\nMessage-ID: ${id}\r\n\r\nSTOP`)).dedupKey).toMatch(/^sha256:/);
});

test('a mail of 5 MB is read in time, its reply whole', async () => {
  const attachment = Buffer.alloc(3_800_000, 7).toString('base64').replace(/(.{76})/g, '$1\r\n');
  const raw = `From: ann@example.com\r\nMessage-ID: <big@example.com>\r\nIn-Reply-To: ${ours}\r\nSubject: Re: Offer\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHere is the photo\r\n--b\r\nContent-Type: image/jpeg; name=a.jpg\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment}\r\n--b--\r\n`;
  expect(raw.length).toBeGreaterThan(5_000_000);
  expect(await parsed(raw)).toMatchObject({ text: 'Here is the photo', kind: 'human', references: [ours] });
});

test.each([
  ['text', 'text/plain', 'x > On 1 Le wrote: <a@b>\n'.repeat(200_000)],
  ['HTML', 'text/html', '<div><b>x</b>'.repeat(380_000)],
])('5 MB of %s alone do no harm', async (_name, type, body) => {
  const reply = await parsed(`From: ann@example.com\r\nMessage-ID: <big@example.com>\r\nContent-Type: ${type}\r\n\r\n${body}`);
  expect(reply).toMatchObject({ from: 'ann@example.com', kind: 'human' });
  expect(reply.text.length).toBeLessThanOrEqual(10_000);
});

test('what names neither who wrote nor what it answers is no mail', async () => {
  expect(await parseIncoming(readFileSync(join(folder, 'no-headers-worth-having.eml')), at)).toEqual({ ok: false, error: 'not-a-mail' });
  expect(await parseIncoming(Buffer.alloc(100_000, 0xff), at)).toEqual({ ok: false, error: 'not-a-mail' });
});

test.each([
  ['headers', `From: ann@example.com\r\n${'X: y\r\n'.repeat(500_000)}\r\nx`],
  ['parts', `From: ann@example.com\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n\r\n'.repeat(100_000)}`],
])('%s without end are refused', async (_, raw) => {
  expect(await parseIncoming(raw, at)).toEqual({ ok: false, error: 'too-many-parts' });
});

const bounceHead = 'From: mailer-daemon@example.com\r\nSubject: failure notice\r\nMessage-ID: <b@example.com>\r\n\r\n';
test.each([
  ['spaces after Final-Recipient', `Final-Recipient:${' '.repeat(500_000)}`],
  ['a recipient of nothing but @', `Final-Recipient: rfc822; ${'@'.repeat(500_000)}`],
  ['a line of nothing but @', '@'.repeat(500_000)],
])('a bounce made to keep us busy does not: %s', async (_, body) => {
  expect(await parsed(bounceHead + body)).toMatchObject({ kind: 'bounce', from: 'mailer-daemon@example.com' });
});

test('what the development inbox answers is read as meant', async () => {
  const inbox = createInbox();
  const message = inbox.add({
    channel: 'email', receivedAt: at, from: 'news@example.com', to: ['ann@example.com'], messageId: ours,
    raw: `From: Shop <news@example.com>\r\nReply-To: help@example.com\r\nTo: ann@example.com\r\nSubject: Hello\r\nMessage-ID: ${ours}\r\n\r\nShall we?\r\n`,
  });
  const read = async (kind: 'reply' | 'away' | 'bounce', text: string): Promise<ReplyInput> => {
    const answer = await createAnswer(inbox, message, kind, text);
    if (answer.channel !== 'email') throw new Error('not a mail');
    return parsed(answer.raw);
  };
  expect(await read('reply', 'はい、ぜひ!')).toMatchObject({ from: 'ann@example.com', kind: 'human', intent: 'none', text: 'はい、ぜひ!', references: [ours], subject: 'Re: Hello' });
  expect(await read('reply', 'stop')).toMatchObject({ kind: 'human', intent: 'opt-out' });
  expect(await read('away', 'Back on Monday')).toMatchObject({ kind: 'auto-reply', references: [ours] });
  expect(await read('bounce', '')).toMatchObject({ kind: 'bounce', from: 'ann@example.com', references: [ours] });
});

test('a blank plain part hides nothing that the HTML says', async () => {
  const parts = ['Content-Type: text/plain\r\n\r\n ', 'Content-Type: text/html\r\n\r\n<div>STOP</div>'].map((part) => `--b\r\n${part}\r\n`).join('');
  expect(await parsed(`From: ann@example.com\r\nSubject: Re: Offer\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n${parts}--b--\r\n`)).toMatchObject({ kind: 'human', intent: 'opt-out', text: 'STOP' });
});

test('a mail that says nothing at all is no answer; a picture may be one', async () => {
  expect(await parsed('From: ann@example.com\r\nSubject: Re: Offer\r\n\r\n \r\n')).toMatchObject({ kind: 'auto-reply' });
  expect(await parsed('From: ann@example.com\r\nSubject: Yes please, book me in\r\n\r\n')).toMatchObject({ kind: 'human' });
  expect(await parsed('From: ann@example.com\r\nSubject: unsubscribe\r\n\r\n')).toMatchObject({ kind: 'human', intent: 'opt-out' });
  expect(await parsed('From: ann@example.com\r\nSubject: Re: Offer\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n')).toMatchObject({ kind: 'human' });
});
