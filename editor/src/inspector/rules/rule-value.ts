import { isList, type Json } from '../../../../core/json';

/** What a rule compares with; to a rule `"5"` and `5` are not the same. */
export const valueTypes = ['text', 'number', 'yes-no'] as const;
export type ValueType = (typeof valueTypes)[number];

/** The type of a value; of several, that of the first. */
export function typeOf(value: Json): ValueType {
  const one = isList(value) ? (value[0] ?? '') : value;
  return typeof one === 'number' ? 'number' : typeof one === 'boolean' ? 'yes-no' : 'text';
}

/** The value as it is said in another type, as near as can be. */
export function asType(value: Json, type: ValueType): Json {
  const text = valueText(value);
  if (type === 'text') return text;
  if (type === 'number') return Number.isFinite(Number(text)) ? Number(text) : 0;
  return /^(true|yes|1)$/i.test(text.trim());
}

export function valueText(value: Json): string {
  return typeof value === 'string' ? value : isList(value) || value === null || typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function listText(value: Json): string {
  return isList(value) ? value.map(valueText).join(', ') : valueText(value);
}

/** Values parted by commas, also Japanese ones. */
export function readList(text: string, type: ValueType): readonly Json[] {
  return text.split(/[,、,\n]/).map((part) => part.trim()).filter((part) => part !== '').map((part) => (type === 'number' && !Number.isFinite(Number(part)) ? part : asType(part, type)));
}
