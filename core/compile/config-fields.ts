import type { Json, JsonObject } from '../json';
import type { StepKind } from '../journey/journey';
import common from '../../schemas/common.schema.json';
import consentCheck from '../../schemas/steps/consent-check.schema.json';
import delay from '../../schemas/steps/delay.schema.json';
import entry from '../../schemas/steps/entry.schema.json';
import exit from '../../schemas/steps/exit.schema.json';
import fatigueCap from '../../schemas/steps/fatigue-cap.schema.json';
import segment from '../../schemas/steps/segment.schema.json';
import send from '../../schemas/steps/send.schema.json';
import split from '../../schemas/steps/split.schema.json';
import tailor from '../../schemas/steps/tailor.schema.json';
import waitForReply from '../../schemas/steps/wait-for-reply.schema.json';
import { isJsonObject } from './json-values';

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

const schemas: Readonly<Record<StepKind, { readonly description: string; readonly properties: { readonly config: { readonly properties: object } } }>> = {
  entry, segment, 'consent-check': consentCheck, 'fatigue-cap': fatigueCap, tailor, send, 'wait-for-reply': waitForReply, delay, split, exit,
};

/** The settings of a step kind, in the order of its schema. */
export function configFields(kind: StepKind): readonly ConfigField[] {
  const cached = cache.get(kind);
  if (cached !== undefined) return cached;
  const fields = Object.entries(schemas[kind].properties.config.properties).map(([name, schema]) => toField(name, resolve(asObject(schema))));
  cache.set(kind, fields);
  return fields;
}

/** What the step does, in the words of its schema. */
export function stepDescription(kind: StepKind): string {
  return schemas[kind].description;
}

const cache = new Map<StepKind, readonly ConfigField[]>();

function toField(name: string, schema: JsonObject): ConfigField {
  const base = { name, title: text(schema['title']), description: text(schema['description']), default: schema['default'] ?? '' };
  if (schema['x-ui'] === 'duration') {
    const { amount, unit } = asObject(schema['properties']);
    return { ...base, shape: 'duration', amount: asObject(amount), unit: asObject(unit) };
  }
  if (schema['type'] !== 'array') return schema['type'] === 'object' ? { ...base, shape: 'json' } : { ...base, shape: 'value', schema };
  const items = resolve(asObject(schema['items']));
  if (items['type'] === 'string') return { ...base, shape: 'value', schema: { ...schema, items } };
  const fields = Object.entries(asObject(items['properties'] ?? {})).map(([field, entry]) => toField(field, resolve(asObject(entry))));
  if (items['type'] !== 'object' || fields.length === 0 || !fields.every(isPlain)) return { ...base, shape: 'json' };
  return { ...base, shape: 'list', group: name.replace(/s$/, ''), entryTitle: text(items['title']), fields };
}

function isPlain(field: ConfigField): field is ValueField | DurationField {
  return field.shape === 'value' || field.shape === 'duration';
}

/** Puts the shared definition under what the place itself says (title, description, default). References elsewhere stay nested objects. */
function resolve(schema: JsonObject): JsonObject {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const name = /common\.schema\.json#\/\$defs\/(\w+)$/.exec(reference)?.[1];
  const definitions: JsonObject = common.$defs;
  return name === undefined ? { ...schema, type: 'object' } : { ...asObject(definitions[name]), ...schema };
}

function asObject(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw new Error('a step schema is not in the form that the compiler reads');
  return value;
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
