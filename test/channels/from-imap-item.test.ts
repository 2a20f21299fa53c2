import { fromImapItem, isReportItem } from '../../channels/email/from-imap-item';
import type { JsonObject } from '../../core/json';
import type { ReplyInput } from '../../core/store-port';
/** What n8n 2.41's Email Trigger (IMAP) itself made of the mails in ./incoming, by format, node version and mail. */
import items from './imap-items.json';

const ours = '<key-1@journeys.example.com>';
const all: Readonly<Record<string, JsonObject>> = items;

const expected: Readonly<Record<string, Partial<ReplyInput>>> = {
  'gmail-reply': { dedupKey: '<CAB1@mail.gmail.example>', from: 'ann@gmail.example', references: [ours, '<older@journeys.example.com>'], kind: 'human', intent: 'none', text: 'Yes please, I’d love to come back!', subject: 'Re: We miss you', at: 42 },
  'outlook-html-only': { from: 'juergen@firma.example', references: [ours], kind: 'human', text: 'Gerne, ich komme nächste Woche vorbei.', subject: 'AW: Wir vermissen Sie' },
  'iphone-japanese': { from: 'taro@docomo.example', references: [ours], kind: 'human', text: 'はい、9時に行きます。', subject: 'Re: お久しぶりです' },
  'opt-out-japanese': { kind: 'human', intent: 'opt-out', references: [ours] },
  'out-of-office-exchange': { kind: 'auto-reply', intent: 'none', references: [ours] },
  'complaint-arf': { kind: 'complaint' },
};

describe.each(['simple 2.1', 'resolved 2.1', 'resolved 2.2'])('format %s', (format) => {
  test.each(Object.keys(expected))('%s', async (name) => {
    const item = all[`${format} ${name}`];
    if (item === undefined) throw new Error(`no item ${format} ${name}`);
    expect(await fromImapItem(item, 42)).toMatchObject({ ok: true, value: expected[name] });
  });
});

test('both formats tell whom a bounce is about', async () => {
  expect(await fromImapItem(all['resolved 2.2 bounce-postfix'] ?? {}, 42)).toMatchObject({ value: { kind: 'bounce', from: 'gone@firma.example' } });
  expect(await fromImapItem(all['simple 2.1 bounce-postfix'] ?? {}, 42)).toMatchObject({ value: { kind: 'bounce', from: 'gone@firma.example' } });
});

test('a complaint tells whom and what it is about, where n8n keeps the files of the mail', async () => {
  const complaint = all['resolved 2.2 complaint-arf'] ?? {};
  const parts = { report: 'Feedback-Type: abuse\r\nOriginal-Rcpt-To: <Ann@gmail.example>\r\n', original: `From: shop@example.com\r\nMessage-ID: ${ours}\r\n` };
  expect(isReportItem(complaint)).toBe(true);
  expect(await fromImapItem(complaint, 42, parts)).toMatchObject({ value: { kind: 'complaint', from: 'ann@gmail.example', references: [ours] } });
  expect(isReportItem(all['resolved 2.2 gmail-reply'] ?? {})).toBe(false);
});

test.each([
  ['5.1.1', true], ['5.1.10', true], ['5.2.1', true], ['5.2.2', undefined], ['5.7.1', undefined], ['4.1.1', undefined],
])('status %s: the address is dead: %s', async (status, dead) => {
  const text = `<gone@firma.example>: host mx.firma.example said: 550 ${status} no`;
  const read = await fromImapItem({ ...all['simple 2.1 bounce-postfix'], textPlain: text }, 42);
  expect(read.ok && read.value.deadAddress).toBe(dead);
});

test.each([
  ['Postfix', '<Gone@firma.example>: host mx.firma.example said: 550 5.1.1 User unknown'],
  ['qmail', '<gone@firma.example>:\nSorry, no mailbox here by that name. (#5.1.1)'],
  ['Exim', '  gone@firma.example\n    host mx.firma.example [192.0.2.1]: 550 User unknown'],
])('what %s writes for people tells whom a bounce is about, where n8n leaves the report away', async (_, textPlain) => {
  const item = { ...all['simple 2.1 bounce-postfix'], textPlain: `Your message to shop@example.com's customer could not be delivered.\n\n${textPlain}\n` };
  expect(await fromImapItem(item, 42)).toMatchObject({ value: { kind: 'bounce', from: 'gone@firma.example' } });
});

test('a bounce that names nobody is from who sent it', async () => {
  const item = { ...all['simple 2.1 bounce-postfix'], textPlain: 'Delivery failed. Write to help@firma.example for more.' };
  expect(await fromImapItem(item, 42)).toMatchObject({ value: { kind: 'bounce', from: 'mailer-daemon@mail.example.com' } });
});

test('a sender without end keeps nobody busy', async () => {
  for (const from of ['a'.repeat(500_000), `<${'@'.repeat(500_000)}`]) expect(await fromImapItem({ metadata: {}, from }, 42)).toMatchObject({ ok: true });
});

test('"RAW" lacks the headers, and says so', async () => {
  expect(await fromImapItem(all['raw 2.1 gmail-reply'] ?? {}, 42)).toEqual({ ok: false, error: 'raw-without-headers' });
});

test.each([{}, { from: 'ann@example.com' }, { metadata: [], from: 'x' }, { headers: 'x', from: 'y' }])('%j is no mail', async (json) => {
  expect(await fromImapItem(json, 42)).toEqual({ ok: false, error: 'not-a-mail' });
});
