import { useEditor } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';
import { emptyText } from '../schema-text';

export function TextField({ id, value, place, describedBy, onChange }: FieldProps) {
  const empty = emptyText(place, useEditor((state) => state.language));
  return <input id={id} type="text" value={textOf(value)} placeholder={empty} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value)} />;
}
