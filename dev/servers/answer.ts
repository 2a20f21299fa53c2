import MailComposer from 'nodemailer/lib/mail-composer';
import type { Inbox, InboxMessage, ReadableMessage } from './inbox';

/** What comes back from the person a message went to. */
export type Answer =
  | { readonly channel: 'email'; readonly to: InboxMessage; readonly raw: Buffer }
  /** Fields of Twilio's webhook for an incoming message. */
  | { readonly channel: 'sms'; readonly to: InboxMessage; readonly form: Readonly<Record<string, string>> };

/** `away`: an out-of-office notice. `bounce`: the mail system could not deliver (RFC 3464). */
export type AnswerKind = 'reply' | 'away' | 'bounce';

/** Writes the answer that the recipient's phone or mail program would send. */
export async function createAnswer(inbox: Inbox, message: InboxMessage, kind: AnswerKind, text: string): Promise<Answer> {
  if (message.channel === 'sms') return { channel: 'sms', to: message, form: smsForm(message, text) };
  const original = await inbox.read(message);
  return { channel: 'email', to: message, raw: kind === 'bounce' ? await bounce(message, original) : await reply(message, original, kind, text) };
}

async function reply(message: InboxMessage, original: ReadableMessage, kind: AnswerKind, text: string): Promise<Buffer> {
  const away = kind === 'away';
  return new MailComposer({
    from: { name: '', address: message.to[0] ?? '' },
    to: header(original, 'reply-to') || original.from,
    subject: `${away ? 'Automatic reply: ' : 'Re: '}${original.subject.replace(/^Re: /i, '')}`,
    text: away ? text : `${text}\n\nOn ${new Date(message.receivedAt).toUTCString()}, ${original.from} wrote:\n${quote(original.text)}\n`,
    inReplyTo: message.messageId,
    references: [...original.references, message.messageId],
    headers: away ? { 'Auto-Submitted': 'auto-replied' } : {},
  })
    .compile()
    .build();
}

async function bounce(message: InboxMessage, original: ReadableMessage): Promise<Buffer> {
  const recipient = message.to[0] ?? '';
  const root = new MailComposer({
    from: { name: 'Mail Delivery System', address: `MAILER-DAEMON@${recipient.split('@')[1] ?? 'localhost'}` },
    to: original.from,
    subject: 'Undelivered Mail Returned to Sender',
    headers: { 'Auto-Submitted': 'auto-replied' },
    text: `I'm sorry to have to inform you that your message could not be delivered.\n\n<${recipient}>: host said: 550 5.1.1 User unknown\n`,
    attachments: [
      { contentType: 'message/delivery-status', contentDisposition: 'inline', filename: false, contentTransferEncoding: '7bit', content: deliveryStatus(recipient) },
      { contentType: 'text/rfc822-headers', contentDisposition: 'inline', filename: false, contentTransferEncoding: '7bit', content: original.headers.map(({ name, value }) => `${name}: ${value}`).join('\r\n') },
    ],
  }).compile();
  root.setHeader('Content-Type', 'multipart/report; report-type=delivery-status');
  return root.build();
}

function deliveryStatus(recipient: string): string {
  return `Reporting-MTA: dns; localhost\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\r\n`;
}

function smsForm(message: InboxMessage, text: string): Readonly<Record<string, string>> {
  const sid = `SM${Date.now().toString(16).padStart(16, '0')}${message.id.padStart(16, '0')}`;
  return { MessageSid: sid, SmsSid: sid, AccountSid: '', From: message.to[0] ?? '', To: message.from, Body: text, NumMedia: '0', NumSegments: '1', ApiVersion: '2010-04-01' };
}

function header(message: ReadableMessage, name: string): string {
  return message.headers.find((entry) => entry.name.toLowerCase() === name)?.value ?? '';
}

function quote(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
