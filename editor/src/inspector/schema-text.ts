import { titleFromId, valueMeanings } from '../../../core/compile/labels';
import type { SchemaPlace } from '../../../core/journey/schemas';
import { isList, isObject } from '../../../core/json';
import { jaSchema } from '../i18n/ja-schema';
import { jaSchemaChoices } from '../i18n/ja-schema-choices';
import type { Language } from '../state/editor-store';
import { textOf } from './schema-field';

/** Title and description of a place in a schema: as the schema says in English, else from the dictionary by that text. */
export function schemaText({ schema }: SchemaPlace, language: Language): { readonly title: string; readonly description: string } {
  const title = textOf(schema['title']);
  const description = textOf(schema['description']).replaceAll('`', '');
  if (language === 'en') return { title, description };
  return { title: jaSchema[title] ?? title, description: jaSchema[description] ?? description };
}

/** What an empty value of a place means; empty when the schema doesn't say. */
export function emptyText(place: SchemaPlace, language: Language): string {
  return keywordText(place, 'x-empty', language);
}

/** What it means to leave a property out; empty when it can't be. */
export function absentText(place: SchemaPlace, language: Language): string {
  return keywordText(place, 'x-absent', language);
}

/** What a value of an enum is called: by the schema's own label, by what its description says of each value, or by its id. */
export function choiceText(place: SchemaPlace, choice: string, language: Language): string {
  if (choice === '') return emptyText(place, language);
  const english = englishChoice(place, choice);
  return language === 'en' ? english : (jaSchemaChoices[english] ?? english);
}

/** The description of a choice: of one that speaks of each value, the part about the chosen one. */
export function choiceHelp(place: SchemaPlace, chosen: string, language: Language): string {
  const { description } = schemaText(place, language);
  const all = isList(place.schema['enum']) ? place.schema['enum'].map(textOf) : [];
  const starts = all.map((choice) => {
    const names = [choice, choiceText(place, choice, language)].map((name) => `${name}: `);
    return { choice, begins: Math.max(...names.map((name) => description.indexOf(name))), name: names.find((name) => description.includes(name)) ?? '' };
  });
  if (starts.some(({ begins }) => begins < 0)) return description;
  const own = starts.find(({ choice }) => choice === chosen);
  if (own === undefined) return '';
  const end = Math.min(description.length, ...starts.flatMap(({ begins }) => (begins > own.begins ? [begins] : [])));
  const part = description.slice(own.begins + own.name.length, end).trim();
  const label = choiceText(place, chosen, language);
  // One that is called by what is said of it needs no second saying.
  return part.replace(/[.。]$/, '').toLowerCase() === label.toLowerCase() ? '' : part.charAt(0).toUpperCase() + part.slice(1);
}

function keywordText({ schema }: SchemaPlace, keyword: 'x-empty' | 'x-absent', language: Language): string {
  const english = textOf(schema[keyword]);
  return language === 'en' ? english : (jaSchema[english] ?? english);
}

function englishChoice({ schema }: SchemaPlace, choice: string): string {
  const labels = schema['x-labels'];
  const label = isObject(labels) ? textOf(labels[choice]) : '';
  if (label !== '') return label;
  const meanings = valueMeanings(textOf(schema['description']));
  const all = isList(schema['enum']) ? schema['enum'] : [];
  // A description that speaks of several values at once names none of them.
  return (all.every((one) => meanings.has(textOf(one))) ? meanings.get(choice) : undefined) ?? titleFromId(choice);
}
