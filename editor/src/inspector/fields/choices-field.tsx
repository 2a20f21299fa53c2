import { ArrowDown, ArrowUp } from 'lucide-react';
import { isList } from '../../../../core/json';
import { useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { itemPlaceOf, textOf } from '../schema-field';
import { useChoiceWords } from '../use-choice-words';
import buttons from '../../ui/button.module.css';
import styles from './choices-field.module.css';

/** Some of a few, in an order that counts. */
export function ChoicesField({ id, value, place, describedBy, onChange }: FieldProps) {
  const items = itemPlaceOf(place) ?? place;
  const wordChoice = useChoiceWords(items);
  const words = useWords().inspector;
  const all = isList(items.schema['enum']) ? items.schema['enum'].map(textOf) : [];
  const chosen = isList(value) ? value.map(textOf) : [];
  const order = [...chosen, ...all.filter((choice) => !chosen.includes(choice))];
  const move = (index: number, by: 1 | -1): void => {
    const choice = chosen[index] ?? '';
    onChange(chosen.toSpliced(index, 1).toSpliced(index + by, 0, choice), { key: 'move-entry', params: { name: wordChoice(choice), place: String(index + by + 1), of: String(chosen.length) } });
  };
  return (
    <ul className={styles['choices']} aria-labelledby={id} aria-describedby={describedBy}>
      {order.map((choice) => {
        const index = chosen.indexOf(choice);
        const name = wordChoice(choice);
        return (
          <li key={choice}>
            <label>
              <input type="checkbox" checked={index >= 0} onChange={(event) => onChange(event.target.checked ? [...chosen, choice] : chosen.filter((other) => other !== choice))} />
              {all.includes(choice) ? name : words.unknownChoice(choice)}
            </label>
            {index >= 0 && chosen.length > 1 && (
              <span className={styles['tools']}>
                <small>{words.ordinal(index + 1)}</small>
                <button type="button" className={buttons['icon']} aria-label={words.sooner(name)} title={words.sooner(name)} disabled={index === 0} onClick={() => move(index, -1)}><ArrowUp size={14} aria-hidden="true" /></button>
                <button type="button" className={buttons['icon']} aria-label={words.later(name)} title={words.later(name)} disabled={index === chosen.length - 1} onClick={() => move(index, 1)}><ArrowDown size={14} aria-hidden="true" /></button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
