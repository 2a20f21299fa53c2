import type { SchemaPlace } from '../../../core/journey/schemas';
import { useEditor } from '../state/use-editor';
import { schemaText } from './schema-text';

/** What a place of a schema is called. */
export function useSchemaTitle(): (place: SchemaPlace) => string {
  const language = useEditor((state) => state.language);
  return (place) => schemaText(place, language).title;
}
