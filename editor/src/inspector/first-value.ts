import { within, type SchemaPlace } from '../../../core/journey/schemas';
import { isList, isObject, type Json } from '../../../core/json';
import { freeId } from '../../../core/edit/free-id';
import { branchesOf, propertiesOf, textOf } from './schema-field';

/** What an entry's id is until it has a name. */
const placeholder = 'new';

export function isPlaceholderId(id: string): boolean {
  return /^new(-\d+)?$/.test(id);
}

/** What a new entry of a list is: the schema's defaults, the first form of several, and an id that no other entry has. */
export function firstValue(place: SchemaPlace, others: readonly Json[] = []): Json {
  const { schema } = place;
  if (isObject(schema['discriminator'])) {
    const { tag, names } = branchesOf(place);
    return valueOfBranch(place, tag, names[names.length > 1 ? 1 : 0] ?? '');
  }
  if (schema['default'] !== undefined && !isObject(schema['default'])) return schema['default'];
  if (isList(schema['enum'])) return schema['enum'][0] ?? '';
  if (schema['type'] === 'object') {
    const taken = new Set(others.flatMap((other) => (isObject(other) ? [textOf(other['id'])] : [])));
    return Object.fromEntries(propertiesOf(place).flatMap(({ key, place: inner, required }) => {
      if (key === 'id') return [[key, freeId(placeholder, taken)]];
      return required || inner.schema['default'] !== undefined ? [[key, firstValue(inner)]] : [];
    }));
  }
  if (schema['type'] === 'array') return [];
  if (schema['type'] === 'number' || schema['type'] === 'integer') return 1;
  return schema['type'] === 'boolean' ? false : '';
}

/** The form of a value with this tag, with its defaults. */
export function valueOfBranch(place: SchemaPlace, tag: string, name: string): Json {
  const { oneOf } = place.schema;
  const branch = (isList(oneOf) ? oneOf : []).map((one) => within(place, one)).find((one) => {
    const properties = one?.schema['properties'];
    return isObject(properties) && isObject(properties[tag]) && properties[tag]['const'] === name;
  });
  const value = branch === undefined ? {} : firstValue(branch);
  return { [tag]: name, ...(isObject(value) ? value : {}) };
}
