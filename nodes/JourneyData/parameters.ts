import type { Result } from '../../core/result';
import { readDate } from '../../core/time/read-date';
import { liesAhead } from '../../core/validate/read-instant';
import type { Wording } from '../shared/errors/to-node-error';
import type { DataWork } from './data-operation';

/** A text parameter that must not be empty. */
export function required(work: DataWork, name: string, title: string, index: number): Result<string, Wording> {
  const text = optional(work, name, title, index);
  return text.ok && text.value === '' ? { ok: false, error: { message: `"${title}" is empty`, description: 'Fill it in, or correct its expression.' } } : text;
}

/** A text parameter that may be left empty. An expression that finds nothing leaves nothing empty: else a wrong field name would mean "all". */
export function optional({ context }: DataWork, name: string, title: string, index: number): Result<string, Wording> {
  const value: unknown = context.getNodeParameter(name, index, '');
  if (typeof value === 'string') return { ok: true, value: value.trim() };
  if (typeof value === 'number') return { ok: true, value: String(value) };
  const found = value === null || value === undefined ? 'nothing' : JSON.stringify(value);
  return { ok: false, error: { message: `"${title}" is no text: its expression gives ${found}`, description: 'Correct its expression.' } };
}

/**
 * A parameter that is a time of the past, as ms since 1970; empty: now. A text without an offset is local time of the workflow, as everywhere
 * in n8n; expressions may give n8n's own dates ($now and the like).
 */
export function pastTime(work: DataWork, name: string, title: string, index: number): Result<number, Wording> {
  const given: unknown = work.context.getNodeParameter(name, index, '');
  const text: Result<string, Wording> = isDate(given) ? { ok: true, value: String(given.toJSON()) } : optional(work, name, title, index);
  if (!text.ok || text.value === '') return text.ok ? { ok: true, value: work.now } : text;
  const time = readDate(text.value, work.context.getTimezone());
  if (time === undefined) return { ok: false, error: { message: `"${title}" is no date: ${text.value}`, description: 'Write it as 2026-01-31T12:00:00Z.' } };
  if (liesAhead(time, work.now)) return { ok: false, error: { message: `"${title}" lies in the future: ${text.value}`, description: 'Give the time at which it happened.' } };
  return { ok: true, value: time };
}

/** JavaScript's dates and Luxon's, which n8n's expressions give: both write themselves as ISO 8601. */
function isDate(value: unknown): value is { toJSON(): string | null } {
  return value !== null && typeof value === 'object' && 'toJSON' in value && typeof value.toJSON === 'function';
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
