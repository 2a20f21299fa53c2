import type { Result } from '../../core/result';
import type { Wording } from '../shared/errors/to-node-error';
import type { DataWork } from './data-operation';

/** A text parameter that must not be empty. */
export function required(work: DataWork, name: string, title: string, index: number): Result<string, Wording> {
  const value = textOf(work, name, index);
  return value === '' ? { ok: false, error: { message: `"${title}" is empty`, description: 'Fill it in, or correct its expression.' } } : { ok: true, value };
}

/** A parameter that must be a whole number above 0. */
export function countOf({ context }: DataWork, name: string, title: string, index: number): Result<number, Wording> {
  const value = Number(context.getNodeParameter(name, index));
  if (Number.isInteger(value) && value > 0) return { ok: true, value };
  return { ok: false, error: { message: `"${title}" is no whole number above 0`, description: 'Correct it, or its expression.' } };
}

/** A parameter that must be one of a few. */
export function choiceOf<const T extends string>({ context }: DataWork, name: string, title: string, choices: readonly T[], index: number): Result<T, Wording> {
  const value: unknown = context.getNodeParameter(name, index);
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return { ok: true, value: found };
  return { ok: false, error: { message: `"${title}" can't be ${JSON.stringify(value)}`, description: `It is one of: ${choices.join(', ')}.` } };
}

export function textOf({ context }: DataWork, name: string, index: number): string {
  const value: unknown = context.getNodeParameter(name, index, '');
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The document of an item: its `field` if it has one, else the item itself, or the JSON typed into the node. */
export function documentOf({ context, items }: DataWork, index: number, field: string): unknown {
  if (context.getNodeParameter('from', index, 'item') === 'json') {
    const typed: unknown = context.getNodeParameter('json', index, '{}');
    if (typeof typed !== 'string') return typed;
    try {
      return JSON.parse(typed);
    } catch {
      return undefined; // Reported as "must be an object" with the item.
    }
  }
  const json = items[index]?.json ?? {};
  const own = json[field];
  return own !== null && typeof own === 'object' ? own : json;
}
