import { isList, isObject, type Json, type JsonObject } from '../json';
import { isExpression } from './expression';
import type { Journey, JourneyDocument, Step } from './journey';
import { branchFor, follow, schemaOf, type SchemaPlace, within } from './schemas';

/**
 * The canonical form: every default of the schemas filled in, keys in the order of the schemas, and no keys of n8n that say nothing.
 * Expressions stay as they are. Pure and idempotent.
 */
export function normalizeJourney(document: JourneyDocument): Journey {
  // The schemas say what `Journey` is; filling their defaults is what turns a document into one.
  const filled = fillDefaults('journey.schema.json', document as unknown as Json) as unknown as Journey;
  return Array.isArray(filled.steps) ? { ...filled, steps: filled.steps.map(withoutIdleKeys) } : filled;
}

/** Version of our nodes that a step without `n8n.typeVersion` becomes. */
export const usualNodeVersion = 1;

function withoutIdleKeys(step: Step): Step {
  if (!isObject(step) || step.kind === 'n8n' || !isObject(step.n8n)) return step;
  const { n8n, ...bare } = step;
  const { typeVersion, ...others } = n8n;
  const keys = typeVersion === usualNodeVersion ? others : n8n;
  return Object.keys(keys).length === 0 ? bare : { ...step, n8n: keys };
}

/**
 * Fills the defaults of a schema file into a value, whatever its shape: what doesn't fit the schema is left as it is,
 * so this may run before validation.
 */
export function fillDefaults(file: string, value: Json): Json {
  return fill(follow(schemaOf(file)), value);
}

function fill(place: SchemaPlace, value: Json): Json {
  if (isExpression(value)) return value;
  if (isList(value)) {
    const items = within(place, place.schema['items']);
    return items === undefined ? value : value.map((entry) => fill(items, entry));
  }
  if (!isObject(value)) return value;
  const branch = branchFor(place, value);
  return branch === undefined ? value : fillObject(branch, value);
}

function fillObject(place: SchemaPlace, value: JsonObject): JsonObject {
  const properties = place.schema['properties'];
  const known = isObject(properties) ? properties : {};
  const others = within(place, place.schema['additionalProperties']);
  const filled: [string, Json][] = [];
  for (const [key, property] of Object.entries(known)) {
    const inner = within(place, property);
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    const given = own === undefined ? inner?.schema['default'] : own;
    if (given !== undefined) filled.push([key, inner === undefined ? given : fill(inner, given)]);
  }
  for (const [key, given] of Object.entries(value)) {
    if (!Object.hasOwn(known, key)) filled.push([key, others === undefined ? given : fill(others, given)]);
  }
  return Object.fromEntries(filled);
}
