import { readEmail } from './email-address';
import { isPhoneNumber } from './is-phone-number';

/** Who a mail is from, or where answers go. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/**
 * One e-mail sender with or without a name, `Shop <news@example.com>` or `news@example.com` (RFC 5322, 3.4; no groups, comments or lists).
 * Undefined when it is none, or could be read as two.
 */
export function readMailbox(value: string): Mailbox | undefined {
  if (/\p{Cc}/u.test(value)) return undefined;
  const named = /^\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<plain>[^"<>,;:@\\]*))\s*<\s*(?<address>[^<>\s]+)\s*>\s*$/u.exec(value)?.groups;
  const address = readEmail(named?.['address'] ?? value.trim());
  const name = named?.['quoted']?.replace(/\\(.)/gu, '$1') ?? named?.['plain'] ?? '';
  return address === undefined ? undefined : { name: name.trim(), address };
}

/**
 * Who a text message is from: a number in E.164 form, a short code, a sender name (GSM 03.40: at most 11 letters and digits) or a Twilio
 * messaging service.
 */
export function isSmsSender(value: string): boolean {
  return isPhoneNumber(value) || /^\d{3,8}$/.test(value) || /^MG[0-9a-f]{32}$/i.test(value) || /^(?=.*[A-Za-z])[A-Za-z0-9 _+-]{1,11}$/.test(value);
}
