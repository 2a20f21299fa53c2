import type { Contact } from '../journey/inputs';
import type { Json } from '../json';

/**
 * Value of a field of the contact, for example `country` or `attributes.company`; undefined when it is missing or null.
 * An attribute whose name holds dots is found by its whole name first. Only own properties count.
 */
export function readField(contact: Contact, field: string): Json | undefined {
  const prefix = 'attributes.';
  if (field.startsWith(prefix)) {
    const whole = own(contact.attributes, field.slice(prefix.length));
    if (whole !== undefined) return whole;
  }
  let value: unknown = contact;
  for (const name of field.split('.')) value = own(value, name);
  return isJson(value) ? value : undefined;
}

function own(value: unknown, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const inner: unknown = Reflect.get(value, name);
  return isJson(inner) ? inner : undefined;
}

/** A contact is plain JSON already; what is left to tell apart is missing and null from a value. */
function isJson(value: unknown): value is Json {
  return value !== undefined && value !== null;
}
