import type { Json, JsonObject } from '../../../core/json';

/**
 * Values for what only a run knows (what other nodes put on the item, attributes of real contacts), so that a preview has no holes: a date
 * where the name speaks of one, else the name itself in ‹›.
 *
 * @param paths as variables of templates are called, seen from the object that is made: `giftCode`, `rows[].total`.
 */
export function standIns(paths: readonly string[]): JsonObject {
  return paths.reduce<JsonObject>((made, path) => put(made, path.split('.')), {});
}

function put(into: JsonObject, [first = '', ...rest]: readonly string[]): JsonObject {
  const name = first.replace(/(?:\[\])+$/, '');
  if (name === '' || name === '__proto__') return into;
  const before = into[name];
  const inner: Json = rest.length === 0 ? (before ?? standIn(name)) : put(objectIn(before), rest);
  return { ...into, [name]: first.endsWith('[]') ? [inner] : inner };
}

function objectIn(value: Json | undefined): JsonObject {
  const one: Json | undefined = Array.isArray(value) ? (value as readonly Json[])[0] : value;
  return typeof one === 'object' && one !== null && !Array.isArray(one) ? (one as JsonObject) : {};
}

/** The value that stands in for one that is called like this. */
export function standIn(name: string): string {
  return /(?:On|At|Date|Day|Until|期限|日)$|^(?:date|due)/.test(name) ? '2027-03-14' : `‹${name}›`;
}
