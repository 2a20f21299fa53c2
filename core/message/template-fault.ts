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

export function fault(code: TemplateFault['code'], detail: JsonObject = {}): { readonly ok: false; readonly error: TemplateFault } {
  return { ok: false, error: { code, detail } };
}
