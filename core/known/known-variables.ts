import { contactFields } from '../journey/contact-fields';
import type { Journey, Message } from '../journey/journey';
import { isObject, type Json, type JsonObject } from '../json';
import { knownNames } from './known-names';
import { pathsInTexts } from '../message/paths-in-texts';

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
  const attributes = knownNames(journey).contactFields.filter((field) => field.startsWith('attributes.')).map((field) => `contact.${field}`).sort();
  const items = pathsInTexts(journey.messages).filter((path) => path.startsWith('item.') && !path.includes('[]')).sort();
  const known = (group: KnownVariable['group']) => (path: string): KnownVariable => ({ path, group, sample: sampleAt(data, path) });
  return [
    ...own.map((field) => known('contact')(`contact.${field}`)),
    ...attributes.map(known('contact')),
    ...Object.keys(message.facts).map((name) => known('facts')(`facts.${name}`)),
    ...items.map(known('item')),
    ...['journey.id', 'timeZone'].map(known('journey')),
  ];
}

/** Few texts say to somebody which id they have. */
const own = [...contactFields.filter((field) => field !== 'id'), 'id'];

function sampleAt(data: JsonObject, path: string): string {
  const value = path.split('.').reduce<Json | undefined>((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), data);
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
}
