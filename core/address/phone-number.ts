import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number that could exist, with its country code, in E.164 form; undefined when it is none. Whether it does, only the network can tell. */
export function readPhone(value: string): string | undefined {
  if (!/^\s*\+[\d\s()./\p{Pd}-]+$/u.test(value)) return undefined;
  const phone = parsePhoneNumberFromString(value);
  return phone?.isPossible() === true ? phone.number : undefined;
}
