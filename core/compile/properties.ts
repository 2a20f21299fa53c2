import { isObject, type Json, type JsonObject } from '../json';
import type { StepKind } from '../journey/journey';
import { follow } from '../journey/schemas';
import { configFields, stepDescription } from './config-fields';
import type { ConfigField, DurationField, ListField, ValueField } from './config-fields';
import { sentence, titleCase, titleFromId, valueMeanings } from './labels';
import type { NodeProperty, NodePropertyOption } from './node-property';
import { prettyJson } from './json-values';
import { defaultParameter } from './parameters';
import { portsOf } from './ports';
import { journeyParameters, noticeParameter, stepIdParameter } from './names';

/**
 * The fields of a step's n8n node, generated from the schema of its settings, with the hidden ones that the compiler needs.
 * No field depends on another for being shown: n8n drops hidden fields on saving, and nothing may be lost by that.
 */
export function nodeProperties(kind: StepKind): readonly NodeProperty[] {
  return [
    { displayName: notice(kind), name: noticeParameter, type: 'notice', default: '' },
    hidden('Step ID', stepIdParameter),
    ...configFields(kind).flatMap(toProperties),
    ...(kind === 'entry' ? journeyProperties : []),
  ];
}

const journeyProperties: readonly NodeProperty[] = [
  jsonProperty('Journey', journeyParameters.journey, {}, 'Settings of the whole journey: time zone, re-entry, quiet hours, exit criteria, goal, topics', 12),
  jsonProperty('Messages', journeyParameters.messages, {}, 'The texts that this journey sends, by message, channel and language', 12),
  hidden('Content Hash', journeyParameters.contentHash),
  hidden('Trace', journeyParameters.trace),
];

function notice(kind: StepKind): string {
  const ends = "Whoever leaves by an output that isn't connected ends the journey there.";
  return portsOf(kind, {}).length === 0 ? stepDescription(kind) : `${stepDescription(kind)} ${ends}`;
}

function toProperties(field: ConfigField): readonly NodeProperty[] {
  switch (field.shape) {
    case 'duration':
      return durationProperties(field);
    case 'list':
      return listProperties(field);
    case 'json':
      return [jsonProperty(titleCase(field.title), field.name, field.default, sentence(field.description), 8)];
    case 'value':
      return [valueProperty(field)];
  }
}

function valueProperty({ name, title, description, default: fallback, empty, schema }: ValueField): NodeProperty {
  const base = { displayName: titleCase(title), name, default: fallback, description: sentence(description) };
  if (schema['type'] === 'boolean') return { ...base, type: 'boolean' };
  if (schema['type'] === 'number' || schema['type'] === 'integer') return { ...base, type: 'number', typeOptions: numberOptions(schema) };
  if (schema['type'] === 'array') return { ...base, type: 'multiOptions', options: choices(schema['items'], description) };
  if (Array.isArray(schema['enum'])) return chooseOne(base, choices(schema, description));
  return { ...base, type: 'string', ...(empty !== '' && { placeholder: empty }) };
}

/** Where every value says what it means, the field needs no further words. */
function chooseOne(base: Pick<NodeProperty, 'displayName' | 'name' | 'default' | 'description'>, options: readonly NodePropertyOption[]): NodeProperty {
  const { description, ...rest } = base;
  const explained = options.every((option) => option.description !== undefined);
  return { ...rest, ...(!explained && description !== undefined && { description }), type: 'options', options };
}

function durationProperties(field: DurationField): readonly NodeProperty[] {
  const [amount, unit] = durationDefault(field.default);
  const displayName = titleCase(field.title);
  return [
    { displayName, name: `${field.name}Amount`, type: 'number', default: amount, description: sentence(field.description), typeOptions: numberOptions(field.amount) },
    { displayName: `${displayName} (Unit)`, name: `${field.name}Unit`, type: 'options', default: unit, description: 'Unit of the number above', options: choices(field.unit, '') },
  ];
}

function listProperties(field: ListField): readonly NodeProperty[] {
  const title = titleCase(field.title);
  const values = field.fields.flatMap((entry) => toProperties(entry));
  return [
    {
      displayName: title,
      name: field.name,
      type: 'fixedCollection',
      typeOptions: { multipleValues: true, sortable: true },
      placeholder: `Add ${titleCase(field.entryTitle)}`,
      default: defaultParameter(field),
      description: sentence(field.description),
      options: [{ displayName: titleCase(field.entryTitle), name: field.group, values }],
    },
    // n8n drops an expression in place of a whole collection when it saves; this one carries it.
    hidden(`${title} Expression`, `${field.name}Expression`),
  ];
}

function jsonProperty(displayName: string, name: string, fallback: Json, description: string, rows: number): NodeProperty {
  return { displayName, name, type: 'json', noDataExpression: true, typeOptions: { rows }, default: prettyJson(fallback), description };
}

function hidden(displayName: string, name: string): NodeProperty {
  return { displayName, name, type: 'hidden', default: '' };
}

function choices(schema: Json | undefined, description: string): readonly NodePropertyOption[] {
  if (!isObject(schema) || !Array.isArray(schema['enum'])) return [];
  const labels = isObject(schema['x-labels']) ? schema['x-labels'] : {};
  const meanings = valueMeanings(description);
  return schema['enum'].map((value) => {
    const id = String(value);
    const label = labels[id];
    const meaning = meanings.get(id);
    return { name: typeof label === 'string' ? titleCase(label) : titleFromId(id), value: id, ...(meaning !== undefined && { description: meaning }) };
  });
}

/** The channels, as a field offers them. */
export function channelChoices(): readonly NodePropertyOption[] {
  return choices(follow({ file: 'common.schema.json', schema: { $ref: '#/$defs/channel' } }).schema, '');
}

function numberOptions(schema: JsonObject): JsonObject {
  const least = schema['minimum'] ?? schema['exclusiveMinimum'];
  return {
    ...(least !== undefined && { minValue: least }),
    ...(schema['maximum'] !== undefined && { maxValue: schema['maximum'] }),
    ...(schema['type'] === 'integer' && { numberPrecision: 0 }),
  };
}

function durationDefault(value: Json): readonly [Json, Json] {
  if (typeof value !== 'object' || value === null || !('amount' in value)) return [1, 'days'];
  return [value['amount'] ?? 1, value['unit'] ?? 'days'];
}
