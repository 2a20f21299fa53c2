import { useEffect, useRef, useState } from 'react';
import { schemaOf, within } from '../../../../core/journey/schemas';
import { isList, isObject, type Json } from '../../../../core/json';
import { useEditorStore, useWords } from '../../state/use-editor';
import type { FieldProps } from '../field-props';
import { textOf } from '../schema-field';
import { useSchemaTitle } from '../use-schema-title';
import { asType, listText, readList, typeOf, valueTypes, valueText, type ValueType } from '../rules/rule-value';
import styles from './rule-value-field.module.css';

/** What a field of a contact is compared with: one value, or several for "is one of". Text, number and yes/no are different things. */
export function RuleValueField({ pointer, place, id, value = '', siblings, describedBy, isInvalid, onChange }: FieldProps) {
  const words = useWords().inspector;
  const isSeveral = siblings['op'] === 'in';
  const type = typeOf(value);
  const isText = isAlwaysText(siblings['field']);
  useFollowOperator(pointer, useSchemaTitle()(place), isSeveral, value);
  const change = (next: ValueType): void => onChange(isList(value) ? value.map((one) => asType(one, next)) : asType(value, next));
  return (
    <div className={styles['value']}>
      {isSeveral ? <Several key={type} id={id} value={value} type={type} describedBy={describedBy} isInvalid={isInvalid} onChange={onChange} /> : type === 'yes-no' ? (
        <select id={id} value={value === true ? 'yes' : 'no'} aria-describedby={describedBy} aria-invalid={isInvalid} onChange={(event) => onChange(event.target.value === 'yes')}>
          <option value="yes">{words.yes}</option>
          <option value="no">{words.no}</option>
        </select>
      ) : <One key={type} id={id} value={value} type={type} describedBy={describedBy} isInvalid={isInvalid} onChange={onChange} />}
      {!(isText && type === 'text') && (
        <select className={styles['type']} aria-label={words.valueType} value={type} onChange={(event) => change(valueTypes.find((one) => one === event.target.value) ?? 'text')}>
          {valueTypes.map((one) => <option key={one} value={one}>{words.valueTypes[one]}</option>)}
        </select>
      )}
    </div>
  );
}

type InputProps = Pick<FieldProps, 'id' | 'describedBy' | 'isInvalid' | 'onChange'> & { readonly value: Json; readonly type: ValueType };

function One({ id, value, type, describedBy, isInvalid, onChange }: InputProps) {
  const [typed, setTyped] = useState<string>();
  const isNumber = type === 'number';
  return (
    <input
      id={id} type={isNumber ? 'number' : 'text'} step="any" value={typed ?? valueText(value)} aria-describedby={describedBy} aria-invalid={isInvalid}
      onChange={(event) => {
        const text = event.target.value;
        if (isNumber) setTyped(text);
        if (!isNumber) onChange(text);
        else if (text.trim() !== '') onChange(Number(text));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

function Several({ id, value, type, describedBy, isInvalid, onChange }: InputProps) {
  const words = useWords().inspector;
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id={id} type="text" value={typed ?? listText(value)} placeholder={words.severalValues} aria-describedby={describedBy} aria-invalid={isInvalid}
      onChange={(event) => { setTyped(event.target.value); onChange(readList(event.target.value, type)); }} onBlur={() => setTyped(undefined)}
    />
  );
}

/** Whoever changes the operator doesn't have to type the value anew: one becomes a list of one, and back. */
function useFollowOperator(pointer: string, title: string, isSeveral: boolean, value: Json): void {
  const store = useEditorStore();
  const before = useRef(isSeveral);
  useEffect(() => {
    if (before.current === isSeveral) return;
    before.current = isSeveral;
    if (isSeveral === isList(value)) return;
    const next = isSeveral ? [value].filter((one) => one !== '') : isList(value) ? (value[0] ?? '') : value;
    const follows = `field:${pointer.replace(/\/value$/, '/op')}`;
    store.getState().perform({ type: 'set', pointer, value: next }, { key: 'edit', params: { field: title } }, { follows, coalesceKey: `field:${pointer}` });
  }, [isSeveral, pointer, store, title, value]);
}

/** Fields that every contact has are known to hold text. */
function isAlwaysText(field: Json | undefined): boolean {
  const contact = schemaOf('contact.schema.json');
  const { properties } = contact.schema;
  const own = isObject(properties) && Object.hasOwn(properties, textOf(field)) ? within(contact, properties[textOf(field)]) : undefined;
  return own?.schema['type'] === 'string';
}
