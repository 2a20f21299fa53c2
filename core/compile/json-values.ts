import type { Json } from '../json';
import { isObject } from '../journey/schemas';

/** Same JSON, whatever the order of keys. A key that holds `undefined` counts as absent, as it does in JSON text. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((value, index) => sameJson(value, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return left === right;
  const keys = definedKeys(left);
  return keys.length === definedKeys(right).length && keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]));
}

/** The object less some of its keys. Works for any key, `__proto__` included. */
export function without(object: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => value !== undefined && !keys.includes(key)));
}

/** Reads JSON text; `undefined` where it is none. */
export function parseJson(text: unknown): Json | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : undefined;
  } catch {
    return undefined; // The caller says which text was broken.
  }
}

/** JSON.parse gives nothing else; this says so to the compiler. */
function isJson(value: unknown): value is Json {
  return value !== undefined;
}

export function prettyJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function definedKeys(object: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(object).filter((key) => object[key] !== undefined);
}
