import type { FieldProps } from '../field-props';

export function YesNoField({ id, value, describedBy, isInvalid, onChange }: FieldProps) {
  return <input id={id} type="checkbox" checked={value === true} aria-describedby={describedBy} aria-invalid={isInvalid} onChange={(event) => onChange(event.target.checked)} />;
}
