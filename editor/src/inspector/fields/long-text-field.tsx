import { useEditor } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';
import { absentText } from '../schema-text';

export function LongTextField({ id, value, place, describedBy, isInvalid, onChange }: FieldProps) {
  const absent = absentText(place, useEditor((state) => state.language));
  const text = textOf(value);
  return <textarea id={id} rows={Math.min(8, Math.max(2, Math.ceil(text.length / 44)))} value={text} placeholder={absent} aria-describedby={describedBy} aria-invalid={isInvalid} onChange={(event) => onChange(event.target.value)} />;
}
