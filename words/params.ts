import type { Json } from '../core/json';

export type Params = Readonly<Record<string, Json>>;

/** A parameter as it stands in a sentence: text as it is, lists joined, missing things as `?`. */
export function say(value: Json | undefined, joint = ', '): string {
  if (value === undefined || value === null) return '?';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((entry: Json) => say(entry)).join(joint);
  return JSON.stringify(value);
}

/** What a table says under a name that it may not have. */
export function lookUp(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
