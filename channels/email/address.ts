import { domainToASCII } from 'node:url';
import addressparser from 'nodemailer/lib/addressparser';

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/**
 * One bare addr-spec (RFC 5322 3.4.1) without quoted local part, comment or route; undefined for everything else.
 * A rendered string is never handed to an address parser: `b@x\r\nBcc: c@y` would become a second recipient.
 */
export function readAddress(value: string): string | undefined {
  const match = /^([^\s@<>()[\]\\,;:"\p{Cc}]+)@([^\s@<>()[\]\\,;:"\p{Cc}]+)$/u.exec(value);
  const local = match?.[1];
  const domain = match?.[2] === undefined ? '' : domainToASCII(match[2]);
  if (local === undefined || domain === '' || domain.length > 255 || Buffer.byteLength(local) > 64) return undefined;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
  return /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(domain) ? `${local}@${domain}` : undefined;
}

/** One sender, with or without a display name: `Shop <news@example.com>` or `news@example.com`. */
export function readMailbox(value: string): Mailbox | undefined {
  if (/\p{Cc}/u.test(value)) return undefined;
  const bare = readAddress(value.trim());
  if (bare !== undefined) return { name: '', address: bare };
  const parsed = addressparser(value);
  const only = parsed.length === 1 ? parsed[0] : undefined;
  if (only?.address === undefined) return undefined;
  const address = readAddress(only.address);
  return address === undefined ? undefined : { name: only.name, address };
}
