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
export function emptyText({ schema }: SchemaPlace, language: Language): string {
  const english = textOf(schema['x-empty']);
  return language === 'en' ? english : (jaSchema[english] ?? english);
}

/** What a value of an enum is called: by the schema's own label, by what its description says of each value, or by its id. */
export function choiceText(place: SchemaPlace, choice: string, language: Language): string {
  if (choice === '') return emptyText(place, language);
  const english = englishChoice(place, choice);
  return language === 'en' ? english : (jaSchemaChoices[english] ?? english);
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
