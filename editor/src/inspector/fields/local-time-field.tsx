import { useState } from 'react';
import { useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';
import styles from '../schema-form.module.css';

/** A time of day. The browser says nothing of one that is half typed: until it is whole, the last one counts. */
export function LocalTimeField({ id, value, describedBy, isInvalid, onChange }: FieldProps) {
  const words = useWords().inspector;
  const [isHalf, setHalf] = useState(false);
  const time = textOf(value);
  // What is no time can't be shown by a field for times.
  const isTime = time === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return (
    <>
      <input
        id={id} type={isTime ? 'time' : 'text'} value={time} aria-describedby={isHalf ? `${describedBy ?? ''} ${id}-half`.trim() : describedBy} aria-invalid={isInvalid || isHalf}
        onChange={(event) => { setHalf(event.target.value === ''); if (event.target.value !== '') onChange(event.target.value.slice(0, 5)); }}
        onBlur={() => setHalf(false)}
      />
      {isHalf && <p className={styles['broken']} id={`${id}-half`}>{words.noTime(time)}</p>}
    </>
  );
}
