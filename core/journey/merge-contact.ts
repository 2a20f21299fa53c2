import type { Contact, ContactRow } from './inputs';

/**
 * What is stored of a contact once a row has come. A field that the row doesn't have stays as it was, one that it gives as null or empty is
 * cleared, addresses are taken as a whole, attributes key by key (null takes one away). A row without `keeps` is the whole contact.
 */
export function mergeContact(before: Contact | undefined, { keeps, ...row }: ContactRow): Contact {
  if (keeps === undefined) return row;
  const kept = Object.fromEntries(Object.entries(before ?? {}).filter(([field]) => keeps.some((name) => name === field)));
  const attributes = Object.fromEntries(Object.entries({ ...before?.attributes, ...row.attributes }).filter(([, value]) => value !== null));
  return { ...row, ...kept, attributes };
}
