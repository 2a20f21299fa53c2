import { utf8Length } from '../utf8-length';

/** RFC 5321, 4.5.3.1: octets before the @, of the domain, and of both together. */
const limits = { local: 64, domain: 255, whole: 254 } as const;

/**
 * One plain e-mail address as it is stored, its domain in lower case; undefined when it is none. dot-atom@domain (RFC 5322, 3.4.1) with
 * letters of any script (RFC 6532); no quoted parts, comments or address literals. Everything that could be read as a second address, a
 * name or a header line is refused, because addresses end up in headers.
 */
export function readEmail(value: string): string | undefined {
  const match = /^([\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*)@((?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])$/u.exec(value);
  if (match === null) return undefined;
  const [, local = '', domain = ''] = match;
  const fits = utf8Length(local) <= limits.local && utf8Length(domain) <= limits.domain && utf8Length(value) <= limits.whole;
  return fits ? `${local}@${domain.toLowerCase()}` : undefined;
}
