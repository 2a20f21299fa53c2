import type { Contact } from '../../../core/journey/inputs';
import type { Journey, Message } from '../../../core/journey/journey';
import { isObject, type Json, type JsonObject } from '../../../core/json';
import { listVariables } from '../../../core/message/list-variables';

/** Fields of a contact that read as a text; addresses and attributes are read by what lies in them. */
export const contactFields = ['firstName', 'lastName', 'locale', 'timeZone', 'country', 'preferredChannel', 'id'] as const satisfies readonly (keyof Contact)[];

/** A value that a text can use. */
export interface KnownVariable {
  /** As it stands in a tag: `contact.firstName`. */
  readonly path: string;
  readonly group: 'contact' | 'facts' | 'item' | 'journey';
  readonly sample: string;
}

/**
 * Everything that a text of this message can use: the fields of a contact, the attributes and the values of items that this journey names
 * anywhere, the message's facts, and the journey itself. Each with its value for the person at hand.
 */
export function knownVariables(journey: Journey, message: Message, data: JsonObject): readonly KnownVariable[] {
  const used = usedPaths(journey);
  const attributes = Array.from(used).filter((path) => path.startsWith('contact.attributes.')).sort();
  const items = Array.from(used).filter((path) => path.startsWith('item.') && !path.includes('[]')).sort();
  const known = (group: KnownVariable['group']) => (path: string): KnownVariable => ({ path, group, sample: sampleAt(data, path) });
  return [
    ...contactFields.map((field) => known('contact')(`contact.${field}`)),
    ...attributes.map(known('contact')),
    ...Object.keys(message.facts).map((name) => known('facts')(`facts.${name}`)),
    ...items.map(known('item')),
    ...['journey.id', 'timeZone'].map(known('journey')),
  ];
}

/** What any text or rule of the journey reads. */
function usedPaths(journey: Journey): ReadonlySet<string> {
  const known = paths.get(journey.messages) ?? new Set(textsIn(journey.messages).flatMap((source) => {
    const read = listVariables(source);
    return read.ok ? read.value.variables.map(({ path }) => path) : [];
  }));
  paths.set(journey.messages, known);
  return new Set([...known, ...fieldsOfRules(journey.steps), ...fieldsOfRules(journey.settings)]);
}

const paths = new WeakMap<Journey['messages'], ReadonlySet<string>>();

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes('{{') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Rules name fields of the contact without saying so: `attributes.plan`. */
function fieldsOfRules(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, field } = value as { readonly type?: unknown; readonly field?: unknown };
  const own = type === 'attribute' && typeof field === 'string' && field.startsWith('attributes.') ? [`contact.${field}`] : [];
  return [...own, ...Object.values(value).flatMap(fieldsOfRules)];
}

function sampleAt(data: JsonObject, path: string): string {
  const value = path.split('.').reduce<Json | undefined>((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), data);
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
}
