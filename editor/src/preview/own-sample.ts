import { plainAddressReaders } from '../../../core/address/address-readers';
import type { Contact } from '../../../core/journey/inputs';
import { parseJson } from '../../../core/json';
import type { Problem } from '../../../core/problem';
import { readContactBy } from '../../../core/validate/read-contact';

export type OwnSample = { readonly ok: true; readonly contact: Contact } | { readonly ok: false; readonly problems: readonly Pick<Problem, 'code' | 'pointer' | 'params'>[] };

/** Reads a contact that somebody pasted, by the rules for rows of contacts; what is wrong with it is named with its place. */
export function readOwnSample(text: string): OwnSample {
  const value = parseJson(text);
  if (value === undefined) return { ok: false, problems: [{ code: 'not-json', pointer: '', params: { expected: 'JSON' } }] };
  const read = readContactBy(value, plainAddressReaders);
  if (!read.ok) return { ok: false, problems: read.error };
  const { keeps: _, ...contact } = read.value;
  return { ok: true, contact };
}

/** A contact as it is edited. */
export function ownSampleText(contact: Contact): string {
  return JSON.stringify(contact, null, 2);
}
