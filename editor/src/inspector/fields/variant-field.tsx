import { isObject } from '../../../../core/json';
import type { FieldProps } from '../field-props';
import { firstValue, valueOfBranch } from '../first-value';
import { SchemaFields } from '../schema-fields';
import { branchesOf, branchOf, propertiesOf, textOf } from '../schema-field';
import { useChoiceWords } from '../use-choice-words';
import styles from '../schema-form.module.css';

/** A value in one of several forms: which form, then its fields. */
export function VariantField({ pointer, id, place, value, describedBy, onChange }: FieldProps) {
  const wordChoice = useChoiceWords(place);
  const { tag, names } = branchesOf(place);
  const now = isObject(value) ? value : firstValue(place);
  const branch = branchOf(place, now);
  return (
    <div className={styles['group']} role="group" aria-labelledby={id} aria-describedby={describedBy}>
      <select aria-labelledby={id} value={isObject(now) ? textOf(now[tag]) : ''} onChange={(event) => onChange(valueOfBranch(place, tag, event.target.value))}>
        {names.map((name) => <option key={name} value={name}>{wordChoice(name)}</option>)}
      </select>
      {branch !== undefined && isObject(now) && <SchemaFields pointer={pointer} properties={propertiesOf(branch)} value={now} />}
    </div>
  );
}
