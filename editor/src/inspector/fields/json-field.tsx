import { useState } from 'react';
import { parseJson } from '../../../../core/json';
import type { FieldProps } from '../field-props';
import { useWords } from '../../state/use-editor';
import formStyles from '../schema-form.module.css';
import styles from './json-field.module.css';

/** A value whose kind the form doesn't know. Half-typed JSON stays in the field; until it is whole, the last right one counts. */
export function JsonField({ id, value, describedBy, isInvalid, onChange }: FieldProps) {
  const words = useWords().inspector;
  const [typed, setTyped] = useState<string>();
  const isBroken = typed !== undefined && parseJson(typed) === undefined;
  return (
    <>
      <textarea
        id={id} rows={4} className={styles['code']} spellCheck={false} value={typed ?? (value === undefined ? '' : JSON.stringify(value, null, 2))}
        aria-describedby={isBroken ? `${describedBy ?? ''} ${id}-half`.trim() : describedBy} aria-invalid={isInvalid || isBroken}
        onChange={(event) => {
          setTyped(event.target.value);
          const read = parseJson(event.target.value);
          if (read !== undefined) onChange(read);
        }}
        onBlur={() => { if (!isBroken) setTyped(undefined); }}
      />
      {isBroken && <p className={formStyles['broken']} id={`${id}-half`}>{words.brokenJson}</p>}
    </>
  );
}
