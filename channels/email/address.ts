import { domainToASCII } from 'node:url';

/**
 * One bare addr-spec (RFC 5322 3.4.1) without quoted local part, comment or route, its domain as the wire wants it; undefined for
 * everything else. A rendered string is never handed to an address parser: `b@x\r\nBcc: c@y` would become a second recipient.
 */
export function readAddress(value: string): string | undefined {
  const match = /^([^\s@<>()[\]\\,;:"\p{Cc}]+)@([^\s@<>()[\]\\,;:"\p{Cc}]+)$/u.exec(value);
  const local = match?.[1];
  const domain = match?.[2] === undefined ? '' : domainToASCII(match[2]);
  if (local === undefined || domain === '' || domain.length > 255 || Buffer.byteLength(local) > 64) return undefined;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
  return /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(domain) ? `${local}@${domain}` : undefined;
}
