/** The object less some of its keys. Works for any key, `__proto__` included. */
export function without(object: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => value !== undefined && !keys.includes(key)));
}

/** JSON text for people's eyes. */
export function prettyJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
