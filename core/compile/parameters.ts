import { isObject, parseJson, type Json, type JsonObject } from '../json';
import type { StepKind } from '../journey/journey';
import { configFields } from './config-fields';
import type { ConfigField, DurationField, JsonField, ListField, ValueField } from './config-fields';
import { isExpression } from '../journey/expression';
import { fromRaw, toRaw } from './expression';
import { prettyJson } from './json-values';
import { sameJson } from '../same-json';

/** A parameter whose value can't be a setting. `code` is stable; hosts word it. */
export class ParameterError extends Error {
  override readonly name = 'ParameterError';
  constructor(
    readonly code: 'broken-json' | 'not-a-value' | 'not-a-list' | 'unknown-parameter',
    readonly parameter: string,
  ) {
    super(`${code}: ${parameter}`);
  }
}

/**
 * Settings as node parameters. What equals its default is left out, as n8n leaves it out when it saves. Settings may hold
 * `{ $expr }` anywhere; inside JSON text it stays as it is, because n8n evaluates nothing there.
 */
export function toParameters(kind: StepKind, config: JsonObject): JsonObject {
  return Object.fromEntries(
    configFields(kind).flatMap((field) => {
      const value = config[field.name];
      return value === undefined || sameJson(value, field.default) ? [] : write(field, value);
    }),
  );
}

/**
 * Node parameters as settings, every default filled in. Parameters that are not settings (`stepId`, ...) are not looked at.
 *
 * @param evaluated the values come from n8n at run time, with expressions evaluated: a text that starts with `=` is just that.
 * @throws ParameterError
 */
export function fromParameters(kind: StepKind, parameters: JsonObject, { evaluated = false } = {}): JsonObject {
  const read: ReadRaw = evaluated ? (raw) => raw : fromRaw;
  return Object.fromEntries(configFields(kind).map((field) => [field.name, readField(field, parameters, read)]));
}

/** Names of the parameters that hold a kind's settings. */
export function parameterNames(kind: StepKind): readonly string[] {
  return configFields(kind).flatMap(namesOf);
}

/** The default of a list in the form in which n8n keeps it. */
export function defaultParameter(field: ListField): Json {
  return { [field.group]: listOf(field.default).map((entry) => writeEntry(field, entry, false)) };
}

type ReadRaw = (raw: Json) => Json;

function namesOf(field: ConfigField): readonly string[] {
  if (field.shape === 'duration') return [`${field.name}Amount`, `${field.name}Unit`];
  return field.shape === 'list' ? [field.name, `${field.name}Expression`] : [field.name];
}

function write(field: ConfigField, value: Json): readonly (readonly [string, Json])[] {
  switch (field.shape) {
    case 'value':
      return [[field.name, toRaw(value)]];
    case 'duration':
      return writeDuration(field, value, true);
    case 'json':
      return [[field.name, prettyJson(value)]];
    case 'list':
      if (isExpression(value)) return [[`${field.name}Expression`, toRaw(value)]];
      return [[field.name, { [field.group]: listOf(value).map((entry) => writeEntry(field, entry, true)) }]];
  }
}

function writeEntry(field: ListField, entry: JsonObject, dropDefaults: boolean): JsonObject {
  return Object.fromEntries(
    field.fields.flatMap((part) => {
      const value = entry[part.name];
      if (value === undefined) return [];
      if (part.shape === 'duration') return writeDuration(part, value, dropDefaults);
      return dropDefaults && sameJson(value, part.default) ? [] : write(part, value);
    }),
  );
}

/** A duration that is an expression as a whole stands in both parameters: no two different expressions read the same. */
function writeDuration(field: DurationField, value: Json, dropDefaults: boolean): readonly (readonly [string, Json])[] {
  const parts = isExpression(value) ? { amount: value, unit: value } : isObject(value) ? value : {};
  return (['amount', 'unit'] as const).flatMap((part) => {
    const here = parts[part];
    if (here === undefined || (dropDefaults && sameJson(here, defaultPart(field, part)))) return [];
    return [[`${field.name}${part === 'amount' ? 'Amount' : 'Unit'}`, toRaw(here)] as const];
  });
}

function readField(field: ConfigField, parameters: JsonObject, read: ReadRaw): Json {
  switch (field.shape) {
    case 'value':
      return readValue(field, parameters, read);
    case 'duration':
      return readDuration(field, parameters, read);
    case 'json':
      return readJson(field, parameters);
    case 'list':
      return readList(field, parameters, read);
  }
}

function readValue(field: ValueField, parameters: JsonObject, read: ReadRaw): Json {
  const raw = parameters[field.name];
  if (raw === undefined) return field.default;
  const isList = Array.isArray(raw);
  if (isObject(raw) || (isList && field.schema['type'] !== 'array')) throw new ParameterError('not-a-value', field.name);
  return read(raw);
}

function readDuration(field: DurationField, parameters: JsonObject, read: ReadRaw): Json {
  const [amount, unit] = (['amount', 'unit'] as const).map((part) => {
    const raw = parameters[`${field.name}${part === 'amount' ? 'Amount' : 'Unit'}`];
    return raw === undefined ? defaultPart(field, part) : read(raw);
  });
  if (amount === undefined || unit === undefined) return field.default;
  // An expression for the whole duration, or its value.
  if ((isExpression(amount) || isDuration(amount)) && sameJson(amount, unit)) return amount;
  if (isPlainObject(amount) || isPlainObject(unit)) throw new ParameterError('not-a-value', field.name);
  return { amount, unit };
}

function readJson(field: JsonField, parameters: JsonObject): Json {
  const raw = parameters[field.name];
  if (raw === undefined) return field.default;
  // n8n hands out parsed JSON where someone stored it so.
  const value = typeof raw === 'string' ? parseJson(raw) : raw;
  if (value === undefined) throw new ParameterError('broken-json', field.name);
  return value;
}

function readList(field: ListField, parameters: JsonObject, read: ReadRaw): Json {
  const whole = parameters[`${field.name}Expression`];
  if (whole !== undefined && whole !== '') return read(whole);
  const raw = parameters[field.name];
  if (raw === undefined) return field.default;
  const entries = isObject(raw) ? raw[field.group] : undefined;
  if (!isObject(raw) || !Array.isArray(entries) || Object.keys(raw).length > 1) throw new ParameterError('not-a-list', field.name);
  const known = field.fields.flatMap(namesOf);
  return entries.map((entry: Json) => {
    if (!isObject(entry)) throw new ParameterError('not-a-list', field.name);
    const stranger = Object.keys(entry).find((key) => !known.includes(key));
    if (stranger !== undefined) throw new ParameterError('unknown-parameter', `${field.name}.${stranger}`);
    return Object.fromEntries(field.fields.map((part) => [part.name, readField(part, entry, read)]));
  });
}

function defaultPart(field: DurationField, part: 'amount' | 'unit'): Json {
  const value = isObject(field.default) ? field.default[part] : undefined;
  return value ?? (part === 'amount' ? 1 : 'days');
}

function isPlainObject(value: Json): boolean {
  return Array.isArray(value) || (isObject(value) && !isExpression(value));
}

function isDuration(value: Json): boolean {
  return isObject(value) && Object.hasOwn(value, 'amount') && Object.hasOwn(value, 'unit');
}

function listOf(value: Json): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
