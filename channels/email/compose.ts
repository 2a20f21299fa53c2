import MailComposer from 'nodemailer/lib/mail-composer';
import { readMailbox, type Mailbox } from '../../core/address/sender';
import type { DeliveryResult } from '../../core/delivery-result';
import type { OutgoingMessage } from '../../core/services';
import { badSender } from '../bad-sender';
import { wireAddress } from './wire-address';

/** A message ready for the wire. */
export interface ComposedMail {
  readonly envelope: { readonly from: string; readonly to: string };
  readonly raw: Buffer;
  readonly messageId: string;
}
export type Composed = { readonly ok: true; readonly mail: ComposedMail } | { readonly ok: false; readonly result: DeliveryResult };

/** RFC 3834; the second asks Exchange for no out-of-office answers. */
const ownHeaders = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' } as const;

/** Makes the MIME text. What can't be said in a mail is a `failed` result, never an exception. */
export async function composeMail(message: OutgoingMessage): Promise<Composed> {
  const to = wireAddress(message.to);
  if (to === undefined) return refuse('bad-address', 'to');
  const from = senderOf(message.from);
  if (from === undefined) return { ok: false, result: badSender('from') };
  const replyTo = message.replyTo ? senderOf(message.replyTo) : undefined;
  if (message.replyTo && replyTo === undefined) return { ok: false, result: badSender('reply-to') };
  const messageId = message.messageId ?? '';
  if (messageId !== '' && !/^<[^<>@\s\p{Cc}]+@[^<>@\s\p{Cc}]+>$/u.test(messageId)) return refuse('bad-header', 'Message-ID');

  const node = new MailComposer({
    from,
    to: { name: '', address: to },
    subject: (message.subject ?? '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' '),
    text: message.text,
    headers: { ...ownHeaders, ...(message.offersOptOut === true && { 'List-Unsubscribe': `<${unsubscribeLink(replyTo ?? from)}>` }) },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(message.html !== undefined && message.html !== '' && { html: message.html }),
    ...(messageId !== '' && { messageId }),
    ...(replyTo && { replyTo }),
  }).compile();
  const raw = await node.build();
  return { ok: true, mail: { envelope: { from: from.address, to }, raw, messageId: messageId || node.messageId() } };
}

/** The mailbox with its domain as the wire wants it; undefined when it is none, or could be read as two. */
function senderOf(value: string): Mailbox | undefined {
  const mailbox = readMailbox(value);
  const address = wireAddress(mailbox?.address ?? '');
  return mailbox && address !== undefined ? { name: mailbox.name, address } : undefined;
}

/** RFC 2369, 6068: one bare address; what could end it or begin a field is encoded. */
function unsubscribeLink({ address }: Mailbox): string {
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}${address.slice(at)}?subject=unsubscribe`;
}

function refuse(code: string, detail: string): Composed {
  return { ok: false, result: { type: 'failed', code, detail } };
}
