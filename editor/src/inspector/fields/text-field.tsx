import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';

export function TextField({ id, value, place, describedBy, onChange }: FieldProps) {
  const empty = textOf(place.schema['x-empty']);
  return <input id={id} type="text" value={textOf(value)} placeholder={empty} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value)} />;
}
