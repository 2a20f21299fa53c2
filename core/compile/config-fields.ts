import { isObject, type Json, type JsonObject } from '../json';
import type { StepKind } from '../journey/journey';
import { follow, schemaOf, within, type SchemaPlace } from '../journey/schemas';

/**
 * One settings field of a step, as the node shows it:
 * - `value`: one parameter of the same name;
 * - `duration`: two, `<name>Amount` and `<name>Unit`;
 * - `list`: entries with fields of their own, and `<name>Expression` when the whole list comes from an expression;
 * - `json`: JSON text, for what is nested or may hold `{{ }}`.
 */
export type ConfigField = ValueField | DurationField | ListField | JsonField;
interface FieldBase {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly default: Json;
}
export interface ValueField extends FieldBase {
  readonly shape: 'value';
  /** What leaving it empty means; empty when it must be filled in. */
  readonly empty: string;
  readonly schema: JsonObject;
}
export interface DurationField extends FieldBase {
  readonly shape: 'duration';
  readonly amount: JsonObject;
  readonly unit: JsonObject;
}
export interface ListField extends FieldBase {
  readonly shape: 'list';
  /** Name of the group under which n8n keeps the entries. */
  readonly group: string;
  readonly entryTitle: string;
  readonly fields: readonly (ValueField | DurationField)[];
}
export interface JsonField extends FieldBase {
  readonly shape: 'json';
}

/** The settings of a step kind, in the order of its schema. */
export function configFields(kind: StepKind): readonly ConfigField[] {
  const cached = cache.get(kind);
  if (cached !== undefined) return cached;
  const step = follow(schemaOf(`steps/${kind}.schema.json`));
  const config = within(step, propertiesOf(step)['config']);
  const fields = config === undefined ? [] : fieldsOf(config);
  cache.set(kind, fields);
  return fields;
}

/** What the step does, in the words of its schema. */
export function stepDescription(kind: StepKind): string {
  return text(schemaOf(`steps/${kind}.schema.json`).schema['description']);
}

const cache = new Map<StepKind, readonly ConfigField[]>();

function fieldsOf(place: SchemaPlace): readonly ConfigField[] {
  return Object.entries(propertiesOf(place)).flatMap(([name, schema]) => {
    const field = within(place, schema);
    return field === undefined ? [] : [toField(name, field)];
  });
}

function toField(name: string, place: SchemaPlace): ConfigField {
  const { schema } = place;
  const base = { name, title: text(schema['title']), description: text(schema['description']), default: schema['default'] ?? '' };
  if (schema['x-ui'] === 'duration') {
    const { amount, unit } = propertiesOf(place);
    return { ...base, shape: 'duration', amount: asObject(amount), unit: asObject(unit) };
  }
  const empty = text(schema['x-empty']);
  if (schema['type'] !== 'array') return schema['type'] === 'object' ? { ...base, shape: 'json' } : { ...base, shape: 'value', empty, schema };
  const items = within(place, schema['items']);
  if (items?.schema['type'] === 'string') return { ...base, shape: 'value', empty, schema: { ...schema, items: items.schema } };
  const fields = items === undefined ? [] : fieldsOf(items);
  if (items?.schema['type'] !== 'object' || !fields.every(isPlain)) return { ...base, shape: 'json' };
  return { ...base, shape: 'list', group: name.replace(/s$/, ''), entryTitle: text(items.schema['title']), fields };
}

function isPlain(field: ConfigField): field is ValueField | DurationField {
  return field.shape === 'duration' || (field.shape === 'value' && typeof field.schema['type'] === 'string');
}

function propertiesOf({ schema }: SchemaPlace): JsonObject {
  return asObject(schema['properties'] ?? {});
}

function asObject(value: Json | undefined): JsonObject {
  if (!isObject(value)) throw new Error('a step schema is not in the form that the compiler reads');
  return value;
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
