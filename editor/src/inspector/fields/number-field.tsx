import { useState } from 'react';
import type { Json } from '../../../../core/json';
import { useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import styles from '../schema-form.module.css';

/** What is typed stays as it is typed; the document gets it as soon as it is a number. */
export function NumberField({ id, value, place, describedBy, isInvalid, onChange }: FieldProps) {
  const words = useWords().inspector;
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: Json | undefined }>();
  const { type, minimum, maximum } = place.schema;
  // Undone or changed elsewhere, the document's value counts again.
  const open = typed !== undefined && typed.over === value ? typed.text : undefined;
  const isHalf = open !== undefined && !isNumber(open);
  return (
    <>
      <input
        id={id}
        type="number"
        inputMode={type === 'integer' ? 'numeric' : 'decimal'}
        step={type === 'integer' ? 1 : 'any'}
        min={typeof minimum === 'number' ? minimum : undefined}
        max={typeof maximum === 'number' ? maximum : undefined}
        value={open ?? (typeof value === 'number' ? String(value) : '')}
        aria-describedby={isHalf ? `${describedBy ?? ''} ${id}-half`.trim() : describedBy}
        aria-invalid={isInvalid || isHalf}
        onChange={(event) => {
          const text = event.target.value;
          const number = isNumber(text) ? Number(text) : undefined;
          setTyped({ text, over: number ?? value });
          if (number !== undefined) onChange(number);
        }}
        onBlur={() => { if (!isHalf) setTyped(undefined); }}
      />
      {isHalf && <p className={styles['broken']} id={`${id}-half`}>{words.noNumber(typeof value === 'number' ? String(value) : '')}</p>}
    </>
  );
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
