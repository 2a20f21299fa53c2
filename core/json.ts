/** Whatever JSON text can say, never changed in place. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Whether it is an object and no list; whatever lies inside counts as JSON too, so ask only of what came from JSON. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is a list; of what lies inside the same holds as for {@link isObject}. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
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
