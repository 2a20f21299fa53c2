import { isList } from '../../../../core/json';
import { useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';
import { useChoiceWords } from '../use-choice-words';

export function ChoiceField({ id, value, place, describedBy, isInvalid, onChange }: FieldProps) {
  const words = useWords().inspector;
  const wordChoice = useChoiceWords(place);
  const choices = isList(place.schema['enum']) ? place.schema['enum'].map(textOf) : [];
  const chosen = textOf(value);
  return (
    <select id={id} value={chosen} aria-describedby={describedBy} aria-invalid={isInvalid} onChange={(event) => onChange(event.target.value)}>
      {!choices.includes(chosen) && <option value={chosen}>{words.unknownChoice(chosen)}</option>}
      {choices.map((choice) => <option key={choice} value={choice}>{wordChoice(choice)}</option>)}
    </select>
  );
}
