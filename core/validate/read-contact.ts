import type { AddressReaders } from '../address/address-readers';
import { channelRules } from '../channel';
import type { ContactRow } from '../journey/inputs';
import type { ContactDocument } from '../journey/journey';
import { isObject, type JsonObject } from '../json';
import { pointerOf } from '../json-pointer';
import type { Problem } from '../problem';
import type { Result } from '../result';
import { isTimeZone } from '../time/is-time-zone';
import { readRow, rowProblem } from './read-row';
import { contactShape } from './validators.generated';

/**
 * Reads one contact from untrusted JSON (schemas/contact.schema.json). Addresses come out in the form in which they are stored and compared:
 * e-mail domains in lower case, phone numbers in E.164. A row may hold only some of the fields.
 *
 * @param readers which addresses there are; see core/address/address-readers.ts.
 */
export function readContactBy(value: unknown, readers: AddressReaders): Result<ContactRow, readonly Problem[]> {
  const read = readRow<ContactDocument>(value, 'contact.schema.json', contactShape);
  if (!read.ok) return read;
  const { firstName, lastName, locale, timeZone, country, preferredChannel, addresses = [], attributes = {} } = read.value;
  const problems: Problem[] = [];
  if (timeZone !== undefined && !isTimeZone(timeZone)) problems.push(rowProblem('bad-time-zone', '/timeZone', { timeZone }));
  const stored = addresses.map(({ channel, value: given }, index) => {
    const address = readers[channel](given);
    if (address === undefined) problems.push(rowProblem(channelRules[channel].problems.address, pointerOf(['addresses', index, 'value']), { value: given }));
    return { channel, value: address ?? given };
  });
  if (problems.length > 0) return { ok: false, error: problems };
  return {
    ok: true,
    value: {
      id: read.value.id,
      ...(firstName !== undefined && { firstName }),
      ...(lastName !== undefined && { lastName }),
      ...(locale !== undefined && { locale }),
      ...(timeZone !== undefined && { timeZone }),
      ...(country !== undefined && { country }),
      ...(preferredChannel !== undefined && { preferredChannel }),
      addresses: stored,
      // The row was made plain JSON before.
      attributes: attributes as JsonObject,
      keeps: contactFields.filter((field) => !isObject(value) || value[field] === undefined),
    },
  };
}

const contactFields = ['firstName', 'lastName', 'locale', 'timeZone', 'country', 'preferredChannel', 'addresses', 'attributes'] as const;
