import { isObject, type JsonObject } from '../../core/json';
import type { Result } from '../../core/result';
import type { ReplyInput } from '../../core/store-port';
import { readableText } from './parse-incoming';
import { toReply } from './to-reply';

/**
 * `raw-without-headers`: format "RAW" hands out the body only, nothing in it says who wrote or what it answers.
 * `not-a-mail`: the item is not from n8n's Email Trigger (IMAP).
 */
export type ImapItemProblem = 'raw-without-headers' | 'not-a-mail';

const maxSenderCharacters = 1_000;

/** What n8n keeps as files of an item, of a mail that is a report (RFC 6522); empty where it isn't there. */
export interface ReportParts {
  /** message/delivery-status or message/feedback-report. */
  readonly report: string;
  /** The message that the report is about, or its headers. */
  readonly original: string;
}

const noReport: ReportParts = { report: '', original: '' };

/** Whether a mail of n8n's Email Trigger (IMAP) is a report, so that its files are worth reading. */
export function isReportItem(json: JsonObject): boolean {
  const { metadata, headers } = json;
  const type = isObject(metadata) ? string(metadata['content-type']) : isObject(headers) ? string(headers['content-type']) : '';
  return /^\s*(content-type:\s*)?multipart\/report/i.test(type);
}

/**
 * Reads an item of n8n's Email Trigger (IMAP), versions 2 to 2.2, formats "Simple" and "Resolved".
 *
 * @param receivedAt journey time, ms
 */
export async function fromImapItem(json: JsonObject, receivedAt: number, parts: ReportParts = noReport): Promise<Result<ReplyInput, ImapItemProblem>> {
  if (isObject(json['metadata']) && 'from' in json) return { ok: true, value: await fromSimple(json, json['metadata'], receivedAt, parts) };
  if (isObject(json['headers']) && 'from' in json) return { ok: true, value: await fromResolved(json, json['headers'], receivedAt, parts) };
  return { ok: false, error: 'raw' in json ? 'raw-without-headers' : 'not-a-mail' };
}

/** Headers by name under `metadata`, but five of them at the top; only the first of each name. */
async function fromSimple(json: JsonObject, metadata: JsonObject, receivedAt: number, parts: ReportParts): Promise<ReplyInput> {
  const headers: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(metadata)) headers[name.toLowerCase()] = [string(value)];
  const plain = string(json['textPlain']);
  return toReply({
    headers,
    subject: string(json['subject']),
    from: addressIn(string(json['from'])),
    text: await readableText(plain, string(json['textHtml'])),
    hasMore: mayHoldMore(headers),
    ...parts,
    fingerprint: JSON.stringify(json),
    receivedAt,
  });
}

/** What mailparser makes of a mail, headers as whole lines. A delivery report stands in the text. */
async function fromResolved(json: JsonObject, lines: JsonObject, receivedAt: number, parts: ReportParts): Promise<ReplyInput> {
  const headers: Record<string, readonly string[]> = {};
  for (const [name, line] of Object.entries(lines)) headers[name.toLowerCase()] = [string(line).replace(/^[^:]*:/, '').replace(/\r?\n[ \t]+/g, ' ').trim()];
  const plain = string(json['text']);
  const from = isObject(json['from']) ? json['from'] : {};
  const first: unknown = Array.isArray(from['value']) ? from['value'][0] : undefined;
  return toReply({
    headers,
    subject: string(json['subject']),
    from: isObject(first) ? string(first['address']) : addressIn(string(from['text'])),
    text: await readableText(plain, string(json['html'])),
    hasMore: mayHoldMore(headers),
    ...parts,
    fingerprint: JSON.stringify(json),
    receivedAt,
  });
}

/** n8n keeps attachments elsewhere; the type of the mail says whether there can be any. */
function mayHoldMore(headers: Readonly<Record<string, readonly string[]>>): boolean {
  return /^\s*(multipart\/(?!alternative)|image\/|application\/)/i.test(headers['content-type']?.[0] ?? '');
}

/** Looks at no more than a sender needs: the patterns take time by the square of the text. */
function addressIn(value: string): string {
  const start = value.slice(0, maxSenderCharacters);
  return /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(start)?.[1] ?? /[^\s<>",;:]+@[^\s<>",;:]+/.exec(start)?.[0] ?? '';
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
