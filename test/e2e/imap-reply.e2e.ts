import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { JsonObject } from '../../core/json';
import { startImapServer, type ImapServer } from '../../dev/servers/imap-server';
import { addImapTriggers, type InboxRun } from '../support/e2e/imap-inbox';
import { answerTo, readMail } from '../support/e2e/mails';
import { useTestLab } from '../support/e2e/test-lab';
import { winBack } from '../support/e2e/win-back';
import type { TakenMail } from '../support/smtp-server';

/** Five people answer in each format; `first` is the place of the first of them among the mails that went out. */
const formats = [
  { format: 'simple', folder: 'Simple', first: 0 },
  { format: 'resolved', folder: 'Resolved', first: 5 },
] as const;

describe("answers from a mailbox, through n8n's own Email Trigger (IMAP)", () => {
  const lab = useTestLab();
  let imap: ImapServer | undefined;
  let runs: readonly InboxRun[] = [];
  let offers: readonly TakenMail[] = [];

  beforeAll(async () => {
    const mailbox = await startImapServer({ folders: ['Simple', 'Resolved', 'Raw'] });
    imap = mailbox;
    const inbox = await addImapTriggers(lab(), mailbox, [...formats, { format: 'raw', folder: 'Raw' }]);
    expect(await lab().publish(winBack())).toMatchObject({ type: 'published', up: { type: 'up' } });
    await lab().data.offer('win-back', await lab().store.contacts.page('', 100), 'first');
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 34, goals: 0 });
    offers = [...lab().smtp.mails];

    const twice = await answerTo(offer(3), 'reply', 'Some jazz lately. What do you suggest?');
    for (const { folder, first } of formats) {
      await mailbox.deliver(folder, (await answerTo(offer(first), 'away', 'I am on holiday until Monday.')).raw);
      await mailbox.deliver(folder, (await answerTo(offer(first + 1), 'bounce', '')).raw);
      await mailbox.deliver(folder, (await answerTo(offer(first + 2), 'reply', 'STOP')).raw);
      await mailbox.deliver(folder, first === 0 ? twice.raw : (await answerTo(offer(first + 3), 'reply', 'Rock, always.')).raw);
      await mailbox.deliver(folder, await fromOldThread(offer(first + 4)));
    }
    await mailbox.deliver('Resolved', twice.raw);
    await mailbox.deliver('Raw', (await answerTo(offer(10), 'reply', 'Nobody can tell who wrote this.')).raw);
    runs = await inbox.runs(12);
    await lab().settled('win-back');
  }, 150_000);
  afterAll(() => imap?.close());

  it('lets go on exactly those who wrote, and thanks each of them once', async () => {
    expect(await lab().settled('win-back')).toMatchObject({ waiting: 28, running: 0, goals: 4, exited: { answered: 4, 'opted-out': 2 }, sends: { 'send-thanks': { reached: 4, sent: 4 } } });
    const thanked = lab().smtp.mails.slice(offers.length);
    expect(recipients(thanked)).toEqual(recipients([3, 4, 8, 9].map(offer)));
  }, 30_000);

  it.each(formats)('reads what a person wrote, without quotes, in the format $format', ({ first }) => {
    expect(answersOf(offer(first + 4))).toMatchObject([{ reply: { kind: 'human', intent: 'none', text: 'Gerne, mit schönen Grüßen!' }, result: { type: 'matched', woke: true } }]);
  });

  it.each(formats)('keeps an out-of-office notice as what it is, in the format $format', ({ first }) => {
    expect(answersOf(offer(first))).toMatchObject([{ reply: { kind: 'auto-reply' }, result: { type: 'not-a-reply', kind: 'auto-reply', contact: expect.any(String) } }]);
  });

  it.each(formats)('records whom a bounce is about, in the format $format', async ({ first }) => {
    const [bounced] = recipients([offer(first + 1)]);
    expect(answersOf(offer(first + 1))).toMatchObject([{ reply: { kind: 'bounce', from: bounced }, result: { type: 'not-a-reply', kind: 'bounce', contact: await customer(offer(first + 1)) } }]);
  });

  it.each(formats)('STOP ends the journey and takes consent back, with receipts, in the format $format', async ({ first }) => {
    const stopped = await customer(offer(first + 2));
    expect(answersOf(offer(first + 2))).toMatchObject([{ reply: { kind: 'human', intent: 'opt-out' }, result: { type: 'matched', contact: stopped, woke: true } }]);
    expect(await lab().data.receipts(stopped)).toContainEqual(expect.objectContaining({ journey: 'win-back', step: 'wait', outcome: 'leave', receipt: expect.objectContaining({ reason: 'opted-out' }) }));
    expect(await lab().data.allowed(stopped)).toMatchObject({ states: expect.arrayContaining([expect.objectContaining({ channel: 'email', topic: '*', action: 'revoke', source: 'reply' })]) });
  }, 30_000);

  it('counts an answer once that lies in two mailboxes', () => {
    const results = answersOf(offer(3)).map(({ result }) => (result as JsonObject)['type']);
    expect(results.sort()).toEqual(['duplicate', 'matched']);
  });

  it('says what to choose instead of the format RAW, which hides who wrote', () => {
    const failed = runs.filter(({ error }) => error !== '');
    expect(failed).toEqual([expect.objectContaining({ error: expect.stringContaining('without its headers'), items: [] })]);
  });

  it('leaves every mail marked as read', async () => {
    expect([await imap?.read('Simple'), await imap?.read('Resolved'), await imap?.read('Raw')]).toEqual([5, 6, 1]);
  });

  function offer(index: number): TakenMail {
    const taken = offers[index];
    if (taken === undefined) throw new Error(`there is no mail ${index}`);
    return taken;
  }

  /** What the Inbox gave out for mails from this person. */
  function answersOf({ to }: TakenMail): readonly JsonObject[] {
    return runs.flatMap(({ items }) => items).filter(({ reply }) => (reply as JsonObject)['from'] === to[0]?.toLowerCase());
  }

  async function customer(mail: TakenMail): Promise<string> {
    const [address] = recipients([mail]);
    const contacts = await lab().store.contacts.get(await lab().store.contacts.page('', 100));
    const found = [...contacts.values()].find(({ addresses }) => addresses.some(({ value }) => value.toLowerCase() === address));
    if (found === undefined) throw new Error(`nobody has the address ${address}`);
    return found.id;
  }
});

function recipients(mails: readonly TakenMail[]): readonly string[] {
  return mails.map(({ to }) => to[0]?.toLowerCase() ?? '').sort();
}

/** HTML only, as Outlook writes; no In-Reply-To, and our mail deep in a thread whose header takes many lines. */
async function fromOldThread(mail: TakenMail): Promise<Buffer> {
  const { messageId, subject } = await readMail(mail);
  const older = Array.from({ length: 12 }, (_, index) => `<older-message-number-${index}@mailers.example.com>`);
  const later = ['<forwarded-to-a-colleague@firma.example>', '<and-back-again@firma.example>'];
  const raw = await new MailComposer({
    from: { name: 'Käthe Groß', address: mail.to[0] ?? '' },
    to: 'hello@chinook.example',
    subject: `AW: ${subject}`,
    html: `<html><body><p>Gerne, mit sch&ouml;nen Gr&uuml;&szlig;en!</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>Von:</b> Chinook Music &lt;hello@chinook.example&gt;<br><b>Gesendet:</b> Montag, 1. Dezember 2025 09:00<br><b>An:</b> K&auml;the Gro&szlig;<br><b>Betreff:</b> ${subject}</p></div><p>Text of the offer</p></body></html>`,
    references: [...older, messageId, ...later],
  })
    .compile()
    .build();
  const { references } = await simpleParser(raw);
  if (!raw.toString('latin1').includes('\r\n <') || references?.length !== 15) throw new Error('the thread is not long enough to be folded');
  return raw;
}
