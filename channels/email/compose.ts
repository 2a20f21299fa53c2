import MailComposer from 'nodemailer/lib/mail-composer';
import type { DeliveryResult } from '../../core/delivery-result';
import type { OutgoingMessage } from '../../core/services';
import { readMailbox, type Mailbox } from '../../core/validate/read-sender';
import { badSender } from '../bad-sender';
import { readAddress } from './address';

/** A message ready for the wire. */
export interface ComposedMail {
  readonly envelope: { readonly from: string; readonly to: string };
  readonly raw: Buffer;
  readonly messageId: string;
}
export type Composed = { readonly ok: true; readonly mail: ComposedMail } | { readonly ok: false; readonly result: DeliveryResult };

/** Headers every mail of a journey carries unless the message says otherwise (RFC 3834; the second asks Exchange for no out-of-office answers). */
const ownHeaders: Readonly<Record<string, string>> = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' };
/** Set from fields of their own; in `headers` they could contradict the envelope. */
const reservedHeaders = new Set(['from', 'to', 'cc', 'bcc', 'sender', 'reply-to', 'subject', 'message-id', 'date', 'mime-version', 'content-type', 'content-transfer-encoding']);

/** Makes the MIME text. What can't be said in a mail is a `failed` result, never an exception. */
export async function composeMail(message: OutgoingMessage): Promise<Composed> {
  const to = readAddress(message.to);
  if (to === undefined) return refuse('bad-address', 'to');
  const from = senderOf(message.from);
  if (from === undefined) return { ok: false, result: badSender('from') };
  const replyTo = message.replyTo ? senderOf(message.replyTo) : undefined;
  if (message.replyTo && replyTo === undefined) return { ok: false, result: badSender('reply-to') };
  const messageId = message.messageId ?? '';
  if (messageId !== '' && !/^<[^<>@\s\p{Cc}]+@[^<>@\s\p{Cc}]+>$/u.test(messageId)) return refuse('bad-header', 'Message-ID');
  const headers = { ...ownHeaders, ...message.headers };
  const wrong = Object.entries(headers).find(([name, value]) => !/^[A-Za-z0-9-]+$/.test(name) || reservedHeaders.has(name.toLowerCase()) || /\p{Cc}/u.test(value));
  if (wrong) return refuse('bad-header', wrong[0].replace(/\p{Cc}/gu, ' ').slice(0, 80));

  const node = new MailComposer({
    from: { name: from.name, address: from.address },
    to: { name: '', address: to },
    subject: (message.subject ?? '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' '),
    text: message.text,
    headers,
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(message.html !== undefined && message.html !== '' && { html: message.html }),
    ...(messageId !== '' && { messageId }),
    ...(replyTo && { replyTo: { name: replyTo.name, address: replyTo.address } }),
  }).compile();
  const raw = await node.build();
  return { ok: true, mail: { envelope: { from: from.address, to }, raw, messageId: messageId || node.messageId() } };
}

function senderOf(value: string): Mailbox | undefined {
  const mailbox = readMailbox(value);
  const address = mailbox && readAddress(mailbox.address);
  return address === undefined ? undefined : { name: mailbox?.name ?? '', address };
}

function refuse(code: string, detail: string): Composed {
  return { ok: false, result: { type: 'failed', code, detail } };
}
