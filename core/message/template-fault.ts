import type { JsonObject } from '../json';
import type { Result } from '../result';

/**
 * Why a template cannot be used or rendered.
 * - `template-syntax`: not Handlebars; `detail.line`.
 * - `template-not-allowed`: a partial or decorator; `detail.what`.
 * - `unknown-helper`: `detail.helper`.
 * - `missing-value`: a value the text needs is not there; `detail.path`.
 * - `template-too-large`: text or result beyond the limit; `detail.limit` in characters.
 * - `template-too-much`: more loops or nesting than a message can need.
 */
export interface TemplateFault {
  readonly code: 'template-syntax' | 'template-not-allowed' | 'unknown-helper' | 'missing-value' | 'template-too-large' | 'template-too-much';
  readonly detail: JsonObject;
}

/** What a template gave, or why it gave nothing. */
export type TemplateResult<T> = Result<T, TemplateFault>;

/** A result without a value. */
export function fault(code: TemplateFault['code'], detail: JsonObject = {}): { readonly ok: false; readonly error: TemplateFault } {
  return { ok: false, error: { code, detail } };
}

/** Thrown while a template renders that turns too often or writes too much. */
export class OverBudget extends Error {}

/** What an error of Handlebars means. */
export function faultOf(error: unknown): ReturnType<typeof fault> {
  if (error instanceof OverBudget || error instanceof RangeError) return fault('template-too-much');
  const message = error instanceof Error ? error.message : '';
  // A field of nothing, or of a text, is a TypeError in strict mode.
  const missing = (error instanceof TypeError ? /(?:search for|reading) '(.*?)'/s : /^"(.*)" not defined in /s).exec(message)?.[1];
  if (missing !== undefined) return fault('missing-value', { path: missing });
  const helper = /but used the unknown helper (.*)$/s.exec(message)?.[1];
  if (helper !== undefined) return fault('unknown-helper', { helper });
  const line = /line (\d+)/.exec(message)?.[1];
  return fault('template-syntax', line === undefined ? {} : { line: Number(line) });
}
