import { useEditor } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';
import { absentText, emptyText } from '../schema-text';

/** One line; with `list`, names that are offered while typing. */
export function TextField({ id, value, place, describedBy, isInvalid, onChange, list }: FieldProps & { readonly list?: readonly string[] }) {
  const language = useEditor((state) => state.language);
  const placeholder = emptyText(place, language) || absentText(place, language);
  return (
    <>
      <input
        id={id} type="text" value={textOf(value)} placeholder={placeholder} autoComplete="off" spellCheck={list === undefined} list={list === undefined ? undefined : `${id}-list`}
        aria-describedby={describedBy} aria-invalid={isInvalid} onChange={(event) => onChange(event.target.value)}
      />
      {list !== undefined && <datalist id={`${id}-list`}>{list.map((name) => <option key={name} value={name} />)}</datalist>}
    </>
  );
}
