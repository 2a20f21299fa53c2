/** The JSON Schemas of schemas/ as data, with references followed. */
import { isObject, type Json, type JsonObject } from '../json';
import { schemasByFile } from './schema-files.generated';

/** A schema and the file it stands in, which its own references are relative to. */
export interface SchemaPlace {
  readonly file: string;
  readonly schema: JsonObject;
}

/** Names of all schema files, relative to schemas/. */
export const schemaFiles: readonly string[] = Object.keys(schemasByFile);

/** @throws Error when there is no such file; a mistake in our own code. */
export function schemaOf(file: string): SchemaPlace {
  const schema = schemasByFile[file];
  if (!isObject(schema)) throw new Error(`no schema file ${file}`);
  return { file, schema };
}

/** The schema itself, or what its `$ref` points to. Keywords beside a `$ref` win over those of its target. */
export function follow(place: SchemaPlace): SchemaPlace {
  if (place.schema['$ref'] === undefined) return place;
  const known = followed.get(place.schema) ?? target(place);
  followed.set(place.schema, known);
  return known;
}

/** Rows are read by the ten thousand; a schema object stands in one file only, so it always leads to the same place. */
const followed = new WeakMap<JsonObject, SchemaPlace>();

function target(place: SchemaPlace): SchemaPlace {
  const { $ref: reference, ...beside } = place.schema;
  if (typeof reference !== 'string') return place;
  const [path = '', pointer = ''] = reference.split('#');
  const file = path === '' ? place.file : join(place.file, path);
  let schema: Json = schemaOf(file).schema;
  for (const key of pointer.split('/').filter((part) => part !== '')) schema = isObject(schema) ? (schema[key] ?? null) : null;
  if (!isObject(schema)) throw new Error(`${place.file} refers to ${reference}, which is not there`);
  return follow({ file, schema: { ...schema, ...beside } });
}

/** The schema under a keyword that holds one, such as `items`. */
export function within(place: SchemaPlace, schema: Json | undefined): SchemaPlace | undefined {
  return isObject(schema) ? follow({ file: place.file, schema }) : undefined;
}

/** Of a `oneOf` with a `discriminator`, the branch that the value chooses; a schema without one is its own branch. */
export function branchFor(place: SchemaPlace, value: JsonObject): SchemaPlace | undefined {
  const { discriminator, oneOf } = place.schema;
  if (!isObject(discriminator) || !Array.isArray(oneOf)) return place;
  const key = discriminator['propertyName'];
  if (typeof key !== 'string') return undefined;
  return oneOf
    .map((branch: Json) => within(place, branch))
    .find((branch) => {
      const properties = branch?.schema['properties'];
      const tag = isObject(properties) ? properties[key] : undefined;
      return isObject(tag) && tag['const'] === value[key];
    });
}

/** `a/../c.json` seen from `b/x.json`; file names only, no URLs, so that core needs no URL class. */
function join(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
