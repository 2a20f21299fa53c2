import { titleFromId, valueMeanings } from '../../../core/compile/labels';
import type { SchemaPlace } from '../../../core/journey/schemas';
import { isObject } from '../../../core/json';
import { jaSchema } from '../i18n/ja-schema';
import { useEditor, useWords } from '../state/use-editor';
import { textOf } from './schema-field';

/** What a value of an enum is called: by the schema's own label, by what its description says of it, or by its id. */
export function useChoiceWords(place: SchemaPlace): (choice: string) => string {
  const language = useEditor((state) => state.language);
  const words = useWords();
  const labels = place.schema['x-labels'];
  const meanings = valueMeanings(textOf(place.schema['description']));
  return (choice) => {
    if (choice === '') return textOf(place.schema['x-empty']) || words.inspector.noChoice;
    const english = (isObject(labels) ? textOf(labels[choice]) : '') || (meanings.get(choice) ?? titleFromId(choice));
    return language === 'ja' ? (jaSchema[english] ?? english) : english;
  };
}
