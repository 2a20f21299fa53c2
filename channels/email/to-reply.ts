import { createHash } from 'node:crypto';
import { classifyIncoming } from '../../core/reply/classify';
import type { IncomingMail } from '../../core/reply/incoming-mail';
import { headerOf } from '../../core/reply/incoming-mail';
import { isOptOut } from '../../core/reply/opt-out';
import { stripQuotes } from '../../core/reply/strip-quotes';
import type { ReplyInput } from '../../core/store-port';

/** What a parser found in an incoming mail, whoever parsed it. */
export interface IncomingParts {
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly subject: string;
  readonly from: string;
  readonly text: string;
  /** Whether anything came along that is not in `text`: attachments, HTML. */
  readonly hasMore: boolean;
  /** Text of a message/delivery-status or message/feedback-report part; empty without one. */
  readonly report: string;
  /** The message a report is about, at least its headers; empty without one. */
  readonly original: string;
  /** Stands in for a missing Message-ID. */
  readonly fingerprint: string | Buffer;
  readonly receivedAt: number;
}

/** Longest text kept of a reply, in characters. */
const maxText = 10_000;

/** What the journey wants to know of a mail: whom it answers, who wrote, and what it is. */
export function toReply(parts: IncomingParts): ReplyInput {
  const mail: IncomingMail = { headers: parts.headers, subject: parts.subject, from: parts.from.toLowerCase(), text: `${parts.report}\n${parts.text}`.trim() };
  const kind = isEmpty(parts) ? 'auto-reply' : classifyIncoming(mail);
  const isReport = kind === 'bounce' || kind === 'complaint' || parts.report !== '';
  // A report is kept as it is; quotes are stripped from what people write.
  const text = isReport ? parts.text.trim() : stripQuotes(parts.text);
  const subject = parts.subject.trim();
  return {
    dedupKey: ownId(headerOf(mail, 'message-id')) ?? `sha256:${createHash('sha256').update(parts.fingerprint).digest('hex')}`,
    channel: 'email',
    from: (isReport ? failedRecipient(parts) : '') || mail.from,
    references: references(parts, isReport),
    kind,
    ...(kind === 'bounce' && isDeadAddress(parts.report || parts.text) && { deadAddress: true }),
    intent: kind === 'human' && isOptOut({ channel: 'email', text, subject }) ? 'opt-out' : 'none',
    text: text.slice(0, maxText),
    subject: subject.slice(0, 1000),
    at: parts.receivedAt,
  };
}

/** Broken mail programs write `<>` or `<1>`: many mails have it. */
function ownId(id: string): string | undefined {
  return /^<[^<>\s]{3,}@[^<>\s]+>$/.test(id) || /^[^<>\s]{12,}$/.test(id) ? id : undefined;
}

/**
 * The mailbox or its domain is not there and never will be: RFC 3463, X.1.1 to X.1.3 (bad mailbox, system or syntax), X.1.6 (moved), X.1.10
 * (RFC 7505, the domain takes no mail), X.2.1 (disabled), as permanent failure. Full mailboxes and refusals of what we write pass.
 */
function isDeadAddress(report: string): boolean {
  return /(?:^status:[ \t]*|[ (#])5\.(1\.(1|2|3|6|10)|2\.1)\b/im.test(report);
}

/** Says nothing at all, neither in the text nor in a subject of its own: no answer. */
function isEmpty({ text, report, hasMore, subject }: IncomingParts): boolean {
  return text.trim() === '' && report === '' && !hasMore && /^\s*((re|aw|antw|fwd?|wg|sv|tr|rv|res|enc|返信|転送)\s*[:：].*)?$/is.test(subject);
}

/** The message a report is about, then In-Reply-To, then References from last to first. */
function references(parts: IncomingParts, isReport: boolean): readonly string[] {
  const original = isReport ? ids(/^message-id:\s*(<[^<>\s]+>)/im.exec(parts.original || parts.text)?.[1] ?? '') : [];
  const thread = ids(parts.headers['references']?.join(' ') ?? '').reverse();
  return [...new Set([...original, ...ids(parts.headers['in-reply-to']?.join(' ') ?? ''), ...thread])].slice(0, 100);
}

function ids(value: string): string[] {
  return value.match(/<[^<>\s]+>/g) ?? [];
}

/**
 * A bounce comes from a robot; it is about this person. RFC 3464 Final-Recipient, RFC 5965 Original-Rcpt-To; without a report what
 * Postfix, qmail and Exim write for people: a line that begins with the address. The patterns take time in proportion to the text, whatever it is.
 */
function failedRecipient({ report, text, headers }: IncomingParts): string {
  const found = /^(?:final-recipient|original-recipient|original-rcpt-to):[ \t]*(?:rfc822;[ \t]*)?<?([^\s<>;@]+@[^\s<>;@]+)>?[ \t]*\r?$/im.exec(report || text)?.[1];
  const header = headers['x-failed-recipients']?.[0]?.split(',')[0]?.trim();
  return (found ?? header ?? /^[ \t]*<?([^\s<>;:,"@]+@[^\s<>;:,"@]+)>?(?::|[ \t]*$)/m.exec(text)?.[1] ?? '').toLowerCase();
}
