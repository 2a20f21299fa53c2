import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { ChannelId } from '../channel-id';
import { utf8Length } from '../utf8-length';

/** RFC 5321, 4.5.3.1: octets before the @, of the domain, and of both together. */
const limits = { local: 64, domain: 255, whole: 254 } as const;

/**
 * One plain address as it is stored: an e-mail address with its domain in lower case, or a phone number in E.164 form.
 * Undefined when it is none. Everything that could be read as a second address, a name or a header line is refused,
 * because addresses end up in headers.
 */
export function readAddress(channel: ChannelId, value: string): string | undefined {
  return channel === 'email' ? readEmail(value.trim()) : readPhone(value);
}

/** dot-atom@domain (RFC 5322, 3.4.1) with letters of any script (RFC 6532); no quoted parts, comments or address literals. */
function readEmail(value: string): string | undefined {
  const match = /^([\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*)@((?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])$/u.exec(value);
  if (match === null) return undefined;
  const [, local = '', domain = ''] = match;
  const fits = utf8Length(local) <= limits.local && utf8Length(domain) <= limits.domain && utf8Length(value) <= limits.whole;
  return fits ? `${local}@${domain.toLowerCase()}` : undefined;
}

/** A number that could exist, with its country code. Whether it does, only the network can tell. */
function readPhone(value: string): string | undefined {
  if (!/^\s*\+[\d\s()./\p{Pd}-]+$/u.test(value)) return undefined;
  const phone = parsePhoneNumberFromString(value);
  return phone?.isPossible() === true ? phone.number : undefined;
}
