import type { Json } from '../json';

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
