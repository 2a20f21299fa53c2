import { simpleParser, type ParsedMail } from 'mailparser';
import { createAnswer, type AnswerKind } from '../../../dev/servers/answer';
import { createInbox } from '../../../dev/servers/inbox';
import type { TakenMail } from '../smtp-server';

export interface ReadMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly replyTo: string;
  readonly parsed: ParsedMail;
}

export async function readMail(mail: TakenMail): Promise<ReadMail> {
  const parsed = await simpleParser(Buffer.from(mail.raw, 'latin1'));
  return { to: mail.to[0] ?? '', subject: parsed.subject ?? '', text: parsed.text ?? '', messageId: parsed.messageId ?? '', replyTo: parsed.replyTo?.text ?? '', parsed };
}

/** The MIME text that the recipient's mail program would send back. */
export async function answerTo(mail: TakenMail, kind: AnswerKind, text: string): Promise<{ readonly channel: 'email'; readonly raw: Buffer }> {
  const inbox = createInbox();
  const { messageId } = await readMail(mail);
  const message = inbox.add({ channel: 'email', receivedAt: Date.now(), from: mail.from, to: mail.to, raw: mail.raw, messageId });
  const answer = await createAnswer(inbox, message, kind, text);
  if (answer.channel !== 'email') throw new Error('the answer to a mail is a mail');
  return answer;
}

/** Pairs of recipient and Message-ID that came more than once: somebody got the same mail twice. */
export async function doubled(mails: readonly TakenMail[]): Promise<readonly string[]> {
  const keys = await Promise.all(mails.map(async (mail) => `${mail.to.join()} ${(await readMail(mail)).messageId}`));
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
