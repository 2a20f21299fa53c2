import { Plus, Trash2 } from 'lucide-react';
import { isList, type Json } from '../../../../core/json';
import { useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { InnerForm } from '../schema-fields';
import { itemPlaceOf } from '../schema-field';
import { firstValue } from '../first-value';
import styles from '../schema-form.module.css';

export function ListField({ pointer, id, place, value, describedBy, onChange }: FieldProps) {
  const words = useWords().inspector;
  const items = itemPlaceOf(place);
  const entries: readonly Json[] = isList(value) ? value : [];
  if (items === undefined) return null;
  return (
    <div className={styles['list']} role="group" aria-labelledby={id} aria-describedby={describedBy}>
      {entries.map((entry, index) => (
        <div key={index} className={styles['entry']}>
          <InnerForm pointer={`${pointer}/${String(index)}`} place={items} value={entry} />
          <button type="button" className={styles['small']} onClick={() => onChange(entries.toSpliced(index, 1))}>
            <Trash2 size={14} aria-hidden="true" /> {words.takeOut(index + 1)}
          </button>
        </div>
      ))}
      <button type="button" className={styles['small']} onClick={() => onChange([...entries, firstValue(items, entries)])}>
        <Plus size={14} aria-hidden="true" /> {words.add}
      </button>
    </div>
  );
}

