import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';

export function LongTextField({ id, value, describedBy, onChange }: FieldProps) {
  return <textarea id={id} rows={4} value={textOf(value)} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value)} />;
}
