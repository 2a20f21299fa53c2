import type { Json } from '../json';

/** Deeper than any sensible row, and shallow enough for every walk through it. */
const maximumDepth = 32;

/**
 * The value as plain JSON of its own: no functions, dates, cycles or prototypes behind it. Undefined when it holds anything else, or is
 * nested deeper than 32 levels. Properties that are undefined are left out, as JSON does.
 */
export function plainJson(value: unknown, depth = 0): Json | undefined {
  if (value === null || typeof value === 'boolean') return value;
  // Half a character, left by something that cut a text: no file or database could keep it, each makes something else of it.
  if (typeof value === 'string') return value.replace(/\p{Cs}/gu, '\ufffd');
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || depth >= maximumDepth) return undefined;
  if (Array.isArray(value)) return plainList(value, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  // Rows come from other realms (n8n's sandboxes), so a plain object is told by its prototype's own.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return undefined;
  const entries: [string, Json][] = [];
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined) continue;
    const plain = plainJson(entry, depth + 1);
    if (plain === undefined) return undefined;
    entries.push([key, plain]);
  }
  return Object.fromEntries(entries);
}

function plainList(values: readonly unknown[], depth: number): Json | undefined {
  const list: Json[] = [];
  for (const value of values) {
    const plain = plainJson(value, depth + 1);
    if (plain === undefined) return undefined;
    list.push(plain);
  }
  return list;
}
