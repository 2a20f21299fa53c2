import type { Attachment, ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';
import type { Result } from '../../core/result';
import type { ReplyInput } from '../../core/store-port';
import { toReply } from './to-reply';

/** `not-a-mail`: it names neither who wrote nor what it answers. `too-many-parts`: headers or parts beyond what any mail program writes. */
export type IncomingMailProblem = 'not-a-mail' | 'too-many-parts';

/** HTML beyond this is not turned into text; no reply is that long. */
const maxHtmlCharacters = 1_000_000;
const maxReportBytes = 300_000;

/**
 * Reads an incoming mail as it came from the wire. Broken MIME is read as far as it goes.
 *
 * @param receivedAt journey time, ms
 */
export async function parseIncoming(raw: Buffer | string, receivedAt: number): Promise<Result<ReplyInput, IncomingMailProblem>> {
  const mail = await parse(raw).catch((error: unknown) => {
    if (isTooLong(error)) return undefined;
    throw error;
  });
  if (mail === undefined) return { ok: false, error: 'too-many-parts' };
  const reply = toReply({
    headers: headersOf(mail),
    subject: mail.subject ?? '',
    from: mail.from?.value[0]?.address ?? '',
    text: await readableText(mail.text ?? '', typeof mail.html === 'string' ? mail.html : ''),
    hasMore: mail.attachments.length > 0 || typeof mail.html === 'string',
    report: partOf(mail, ['message/delivery-status', 'message/global-delivery-status', 'message/feedback-report']),
    original: bodyOf(raw),
    fingerprint: raw,
    receivedAt,
  });
  return reply.from === '' && reply.references.length === 0 ? { ok: false, error: 'not-a-mail' } : { ok: true, value: reply };
}

/** The plain part; where it is blank, what the HTML says. */
export async function readableText(plain: string, html: string): Promise<string> {
  return plain.trim() === '' && html.trim() !== '' ? await textOfHtml(html) : plain;
}

async function textOfHtml(html: string): Promise<string> {
  const mail = await parse(Buffer.from(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`));
  return mail.text ?? '';
}

function parse(raw: Buffer | string): Promise<ParsedMail> {
  return simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true, keepDeliveryStatus: true, maxHtmlLengthToParse: maxHtmlCharacters });
}

/** How the parser's splitter refuses what would cost too much. */
function isTooLong(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EMAXLEN';
}

function headersOf(mail: ParsedMail): Readonly<Record<string, readonly string[]>> {
  const headers: Record<string, string[]> = {};
  for (const { key, line } of mail.headerLines) {
    const value = line.slice(line.indexOf(':') + 1).replace(/\r?\n[ \t]+/g, ' ').trim();
    (headers[key.toLowerCase()] ??= []).push(value);
  }
  return headers;
}

/** A report carries the message it is about, in one of many ways; its headers stand readable somewhere in the body. */
function bodyOf(raw: Buffer | string): string {
  const start = (typeof raw === 'string' ? raw : raw.subarray(0, maxReportBytes).toString('latin1')).slice(0, maxReportBytes);
  const blank = /\r?\n\r?\n/.exec(start);
  return blank === null ? '' : start.slice(blank.index);
}

function partOf(mail: ParsedMail, types: readonly string[]): string {
  const part = mail.attachments.find((attachment: Attachment) => types.includes(attachment.contentType.toLowerCase()));
  return part === undefined ? '' : part.content.toString('utf8').slice(0, 100_000);
}
