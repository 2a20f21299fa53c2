import type { SchemaPlace } from '../../../core/journey/schemas';
import type { Json } from '../../../core/json';
import { useExplainWords } from '../sentence/use-sentence';
import { useEditor } from '../state/use-editor';
import { entrySummary } from './entry-summary';

/** What to call the entries of a list. */
export function useEntrySummary(place: SchemaPlace): (value: Json) => string {
  const language = useEditor((state) => state.language);
  const explain = useExplainWords();
  return (value) => entrySummary(place, value, language, explain);
}
