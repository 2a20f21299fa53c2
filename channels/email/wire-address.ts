import { domainToASCII } from 'node:url';
import { readEmail } from '../../core/address/email-address';

/**
 * An e-mail address as the wire wants it, its domain in the letters of DNS; undefined when it is none, or one that DNS can't hold. A
 * rendered string is never handed to an address parser: `b@x\r\nBcc: c@y` would become a second recipient.
 */
export function wireAddress(value: string): string | undefined {
  const address = readEmail(value);
  if (address === undefined) return undefined;
  const at = address.lastIndexOf('@');
  const domain = domainToASCII(address.slice(at + 1));
  return domain.length <= 255 && hostName.test(domain) ? `${address.slice(0, at)}@${domain}` : undefined;
}

/** Labels of at most 63 letters, digits and hyphens (RFC 1035, 2.3.4). */
const hostName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
