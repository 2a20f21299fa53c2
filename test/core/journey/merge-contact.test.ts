import { mergeContact } from '../../../core/journey/merge-contact';
import { readContact } from '../../../core/validate/validate-input';
import type { Contact } from '../../../core/journey/inputs';

const stored: Contact = { id: 'ann', firstName: 'Ann', lastName: 'Lee', locale: 'en', addresses: [{ channel: 'email', value: 'ann@example.com' }], attributes: { vip: true, city: 'Oslo' } };

function merged(row: object, before: Contact | undefined = stored): Contact {
  const read = readContact(row);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return mergeContact(before, read.value);
}

test('what a row does not have stays as it was', () => {
  expect(merged({ id: 'ann' })).toEqual(stored);
  expect(merged({ id: 'ann', firstName: 'Anna' })).toEqual({ ...stored, firstName: 'Anna' });
});

test('what it gives as null or empty is cleared', () => {
  expect(merged({ id: 'ann', lastName: '', locale: null })).toEqual({ id: 'ann', firstName: 'Ann', lastName: '', addresses: stored.addresses, attributes: stored.attributes });
});

test('addresses are taken as a whole, attributes by key', () => {
  const addresses = [{ channel: 'sms', value: '+819012345678' }];
  expect(merged({ id: 'ann', addresses, attributes: { city: null, age: 40 } })).toEqual({ ...stored, addresses, attributes: { vip: true, age: 40 } });
});

test('a new contact has the defaults for what the row does not have', () => {
  expect(mergeContact(undefined, { id: 'new', addresses: [], attributes: {}, firstName: '', lastName: '', keeps: ['firstName', 'lastName', 'addresses', 'attributes'] })).toEqual({ id: 'new', firstName: '', lastName: '', addresses: [], attributes: {} });
});

test('a row without a word on what it keeps is the whole contact', () => {
  expect(mergeContact(stored, { id: 'ann', addresses: [], attributes: {} })).toEqual({ id: 'ann', addresses: [], attributes: {} });
});
