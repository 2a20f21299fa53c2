import type { FieldProps } from '../field-props';

export function YesNoField({ id, value, describedBy, onChange }: FieldProps) {
  return <input id={id} type="checkbox" checked={value === true} aria-describedby={describedBy} onChange={(event) => onChange(event.target.checked)} />;
}
