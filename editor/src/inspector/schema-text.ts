import type { SchemaPlace } from '../../../core/journey/schemas';
import type { Language } from '../state/editor-store';
import { textOf } from './schema-field';
import { jaSchema } from '../i18n/ja-schema';

/** Title and description of a place in a schema: as the schema says in English, else from the dictionary by that text. */
export function schemaText({ schema }: SchemaPlace, language: Language): { readonly title: string; readonly description: string } {
  const title = textOf(schema['title']);
  const description = textOf(schema['description']).replaceAll('`', '');
  if (language === 'en') return { title, description };
  return { title: jaSchema[title] ?? title, description: jaSchema[description] ?? description };
}
