import type { SchemaPlace } from '../../../core/journey/schemas';
import { useEditor, useWords } from '../state/use-editor';
import { choiceText } from './schema-text';

/** What the values of an enum are called. */
export function useChoiceWords(place: SchemaPlace): (choice: string) => string {
  const language = useEditor((state) => state.language);
  const { noChoice } = useWords().inspector;
  return (choice) => choiceText(place, choice, language) || (choice === '' ? noChoice : choice);
}
