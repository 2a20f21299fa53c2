import { sameJson } from '../same-json';
import type { AttributeRule } from '../journey/journey';

/**
 * Compares a value that is there with the rule's. Numbers compare as numbers and strings by code point; anything else, and any mixture,
 * has no order, so that `lt` and its like are false. Dates in RFC 3339 with the same offset therefore compare as text.
 */
export function compare(left: unknown, op: Exclude<AttributeRule['op'], 'exists' | 'missing'>, right: unknown): boolean {
  switch (op) {
    case 'eq':
      return sameJson(left, right);
    case 'ne':
      return !sameJson(left, right);
    case 'lt':
      return ordered(left, right, (order) => order < 0);
    case 'lte':
      return ordered(left, right, (order) => order <= 0);
    case 'gt':
      return ordered(left, right, (order) => order > 0);
    case 'gte':
      return ordered(left, right, (order) => order >= 0);
    case 'contains':
      if (Array.isArray(left)) return left.some((item) => sameJson(item, right));
      return typeof left === 'string' && typeof right === 'string' && left.includes(right);
    case 'starts-with':
      return typeof left === 'string' && typeof right === 'string' && left.startsWith(right);
    case 'in':
      return Array.isArray(right) && right.some((item) => sameJson(left, item));
  }
}

function ordered(left: unknown, right: unknown, holds: (order: number) => boolean): boolean {
  if (typeof left === 'number' && typeof right === 'number') return holds(left - right);
  if (typeof left === 'string' && typeof right === 'string') return holds(byCodePoint(left, right));
  return false;
}

/** JavaScript's own `<` goes by UTF-16 unit, which puts emoji before some rarer letters. */
function byCodePoint(left: string, right: string): number {
  const a = Array.from(left);
  const b = Array.from(right);
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = (a[index]?.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? 0);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
