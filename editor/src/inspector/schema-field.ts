import { branchFor, follow, within, type SchemaPlace } from '../../../core/journey/schemas';
import { isList, isObject, type Json, type JsonObject } from '../../../core/json';

/** What kind of field a place of a schema asks for; each has one file in fields/. */
export type FieldKind = 'text' | 'long-text' | 'number' | 'yes-no' | 'choice' | 'choices' | 'template' | 'template-line' | 'message' | 'topic' | 'duration' | 'object' | 'list' | 'variant' | 'json';

/** By what the schema says, so that a new property needs nothing here. */
export function fieldKindOf(place: SchemaPlace): FieldKind {
  const { schema } = place;
  const wish = schema['x-ui'];
  if (wish === 'message' || wish === 'topic' || wish === 'template' || wish === 'template-line') return wish;
  if (isObject(schema['discriminator'])) return 'variant';
  if (isList(schema['enum'])) return 'choice';
  switch (schema['type']) {
    case 'string':
      return typeof schema['maxLength'] === 'number' && schema['maxLength'] > 500 ? 'long-text' : 'text';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'yes-no';
    case 'array':
      return isList(itemPlaceOf(place)?.schema['enum']) ? 'choices' : 'list';
    case 'object':
      return isDuration(schema) ? 'duration' : isObject(schema['properties']) ? 'object' : 'json';
    default:
      return 'json';
  }
}

function isDuration(schema: JsonObject): boolean {
  const { properties } = schema;
  return isObject(properties) && 'amount' in properties && 'unit' in properties;
}

/** A property with its place in the schema. */
export interface FieldPlace {
  readonly key: string;
  readonly place: SchemaPlace;
  readonly required: boolean;
}

/** The properties of an object in the order of the schema; what only n8n knows is left out. */
export function propertiesOf(place: SchemaPlace): readonly FieldPlace[] {
  const { properties, required } = place.schema;
  if (!isObject(properties)) return [];
  const needed = isList(required) ? required : [];
  return Object.keys(properties).flatMap((key) => {
    const inner = within(place, properties[key]);
    return inner === undefined || inner.schema['const'] !== undefined ? [] : [{ key, place: inner, required: needed.includes(key) }];
  });
}

export function itemPlaceOf(place: SchemaPlace): SchemaPlace | undefined {
  return within(place, place.schema['items']);
}

/** The branches of a value that comes in several forms, by the value of their tag. */
export function branchesOf(place: SchemaPlace): { readonly tag: string; readonly names: readonly string[] } {
  const { discriminator, oneOf } = place.schema;
  const tag = isObject(discriminator) && typeof discriminator['propertyName'] === 'string' ? discriminator['propertyName'] : 'type';
  const names = (isList(oneOf) ? oneOf : []).flatMap((branch) => {
    const properties = within(place, branch)?.schema['properties'];
    const value = isObject(properties) && isObject(properties[tag]) ? properties[tag]['const'] : undefined;
    return typeof value === 'string' ? [value] : [];
  });
  return { tag, names };
}

/** The form that a value has. */
export function branchOf(place: SchemaPlace, value: Json): SchemaPlace | undefined {
  return isObject(value) ? branchFor(follow(place), value) : undefined;
}

export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
