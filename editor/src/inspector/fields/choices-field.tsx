import { ArrowUp } from 'lucide-react';
import { isList } from '../../../../core/json';
import { useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { itemPlaceOf, textOf } from '../schema-field';
import { useChoiceWords } from '../use-choice-words';
import styles from '../schema-form.module.css';

/** Some of a few, in an order that counts. */
export function ChoicesField({ id, value, place, describedBy, onChange }: FieldProps) {
  const items = itemPlaceOf(place) ?? place;
  const wordChoice = useChoiceWords(items);
  const words = useWords().inspector;
  const all = isList(items.schema['enum']) ? items.schema['enum'].map(textOf) : [];
  const chosen = isList(value) ? value.map(textOf) : [];
  const order = [...chosen, ...all.filter((choice) => !chosen.includes(choice))];
  return (
    <ul className={styles['choices']} aria-labelledby={id} aria-describedby={describedBy}>
      {order.map((choice) => {
        const index = chosen.indexOf(choice);
        return (
          <li key={choice}>
            <label>
              <input type="checkbox" checked={index >= 0} onChange={(event) => onChange(event.target.checked ? [...chosen, choice] : chosen.filter((other) => other !== choice))} />
              {wordChoice(choice)}
            </label>
            {index > 0 && (
              <button type="button" aria-label={words.sooner(wordChoice(choice))} onClick={() => onChange(chosen.toSpliced(index, 1).toSpliced(index - 1, 0, choice))}>
                <ArrowUp size={14} aria-hidden="true" />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
