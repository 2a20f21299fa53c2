import { isExpression } from '../../../core/journey/expression';
import { branchFor, follow, within, type SchemaPlace } from '../../../core/journey/schemas';
import { isList, isObject, type Json, type JsonObject } from '../../../core/json';
import { fieldKinds, type FieldKind } from './field-kind';

/** A property of an object that a form shows. */
export interface FormProperty {
  readonly key: string;
  readonly place: SchemaPlace;
  readonly required: boolean;
}

/** By what the schema says, so that a new property needs nothing here; `x-ui` names a kind that types alone can't tell. */
export function fieldKindOf({ file, schema }: SchemaPlace): FieldKind {
  const hinted = fieldKinds.find((kind) => kind === schema['x-ui']);
  if (hinted !== undefined) return hinted;
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
      return isList(itemPlaceOf({ file, schema })?.schema['enum']) ? 'choices' : 'list';
    case 'object':
      return isObject(schema['properties']) ? 'object' : 'json';
    default:
      return 'json';
  }
}

/** The properties of an object in the order of the schema; what is always the same or has a place of its own in the designer is left out. */
export function propertiesOf(place: SchemaPlace): readonly FormProperty[] {
  const { properties, required } = place.schema;
  if (!isObject(properties)) return [];
  const needed = isList(required) ? required : [];
  return Object.keys(properties).flatMap((key) => {
    const inner = within(place, properties[key]);
    return inner === undefined || inner.schema['const'] !== undefined || inner.schema['x-ui'] === 'hidden' ? [] : [{ key, place: inner, required: needed.includes(key) }];
  });
}

/** What few people need: it waits behind "More". */
export function isAdvanced(place: SchemaPlace): boolean {
  return place.schema['x-advanced'] === true || fieldKindOf(place) === 'id';
}

/** Whether a property means anything beside these others: `x-when` of its schema names values that they have to have. */
export function isAsked({ schema }: SchemaPlace, siblings: JsonObject): boolean {
  const when = schema['x-when'];
  return !isObject(when) || Object.entries(when).every(([key, values]) => {
    const value = siblings[key];
    return isExpression(value) || value === undefined || (isList(values) && values.includes(value));
  });
}

/** Whether leaving a property out means something of its own. */
export function mayBeAbsent(place: SchemaPlace): boolean {
  return typeof place.schema['x-absent'] === 'string';
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
