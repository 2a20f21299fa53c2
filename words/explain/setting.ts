import { isExpression } from '../../core/journey/expression';
import type { ExplainWords } from './explain-words';

/** A setting as text. One that is an n8n expression has no value here. */
export function settingText(value: unknown, words: ExplainWords): string {
  if (isExpression(value)) return words.setInN8n;
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A duration as text; none: an empty text. */
export function durationText(value: unknown, words: ExplainWords): string {
  if (value === undefined || isExpression(value)) return settingText(value, words);
  const { amount, unit } = value as { readonly amount?: unknown; readonly unit?: unknown };
  return words.duration(settingText(amount, words), settingText(unit, words));
}

/** A list setting, entry by entry; an expression has none. */
export function entriesOf<T>(list: readonly T[]): readonly T[] {
  return isExpression(list) ? [] : list;
}

/** A list of channels as `e-mail or text message`. */
export function channelsText(list: readonly string[], words: ExplainWords): string {
  return isExpression(list) ? words.setInN8n : words.or(entriesOf(list).map((channel) => words.channel(channel)));
}
