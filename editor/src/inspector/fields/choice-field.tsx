import { isList } from '../../../../core/json';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';
import { useChoiceWords } from '../use-choice-words';

export function ChoiceField({ id, value, place, describedBy, onChange }: FieldProps) {
  const wordChoice = useChoiceWords(place);
  const choices = isList(place.schema['enum']) ? place.schema['enum'].map(textOf) : [];
  return (
    <select id={id} value={textOf(value)} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value)}>
      {choices.map((choice) => <option key={choice} value={choice}>{wordChoice(choice)}</option>)}
    </select>
  );
}
