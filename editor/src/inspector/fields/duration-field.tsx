import { isList, isObject } from '../../../../core/json';
import { useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { propertiesOf, textOf } from '../schema-field';
import { useChoiceWords } from '../use-choice-words';
import { NumberField } from './number-field';
import styles from './duration-field.module.css';

export function DurationField({ pointer, id, value, place, describedBy, isInvalid, onChange }: FieldProps) {
  const words = useWords().inspector;
  const parts = new Map(propertiesOf(place).map(({ key, place: inner }) => [key, inner]));
  const unitPlace = parts.get('unit') ?? place;
  const wordUnit = useChoiceWords(unitPlace);
  const now = isObject(value) ? value : {};
  const { amount = 1, unit = 'days' } = now;
  const units = isList(unitPlace.schema['enum']) ? unitPlace.schema['enum'].map(textOf) : [];
  return (
    <div className={styles['row']} role="group" aria-labelledby={id} aria-describedby={describedBy}>
      <label className="visually-hidden" htmlFor={`${id}-amount`}>{words.amount}</label>
      <NumberField pointer={`${pointer}/amount`} place={parts.get('amount') ?? place} siblings={now} id={`${id}-amount`} value={amount} describedBy={undefined} isInvalid={isInvalid} onChange={(next) => onChange({ amount: next ?? 1, unit })} />
      <select aria-label={words.unit} value={textOf(unit)} onChange={(event) => onChange({ amount, unit: event.target.value })}>
        {!units.includes(textOf(unit)) && <option value={textOf(unit)}>{words.unknownChoice(textOf(unit))}</option>}
        {units.map((one) => <option key={one} value={one}>{wordUnit(one)}</option>)}
      </select>
    </div>
  );
}
