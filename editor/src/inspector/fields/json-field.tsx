import { useState } from 'react';
import { parseJson } from '../../../../core/json';
import type { FieldProps } from '../field-props';
import { useWords } from '../../state/use-editor';
import styles from '../schema-form.module.css';

/** A value of any kind, or one whose kind the form doesn't know. Half-typed JSON stays in the field. */
export function JsonField({ id, value, place, describedBy, onChange }: FieldProps) {
  const words = useWords().inspector;
  const shown = value === undefined ? '' : typeof value === 'string' && place.schema['type'] === undefined ? value : JSON.stringify(value, null, 2);
  const [typed, setTyped] = useState<string>();
  const isPlain = place.schema['type'] === undefined;
  const broken = typed !== undefined && !isPlain && parseJson(typed) === undefined;
  return (
    <>
      {isPlain ? (
        <input id={id} type="text" value={typed ?? shown} aria-describedby={describedBy} onChange={(event) => { setTyped(event.target.value); onChange(parseJson(event.target.value) ?? event.target.value); }} onBlur={() => setTyped(undefined)} />
      ) : (
        <textarea id={id} rows={5} value={typed ?? shown} aria-describedby={describedBy} aria-invalid={broken} onChange={(event) => { setTyped(event.target.value); const read = parseJson(event.target.value); if (read !== undefined) onChange(read); }} onBlur={() => { if (!broken) setTyped(undefined); }} />
      )}
      {broken && <p className={styles['broken']}>{words.brokenJson}</p>}
    </>
  );
}
