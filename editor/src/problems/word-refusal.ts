import type { Words } from '../i18n/en';

/** Why a change can't be made; a code without words says itself. */
export function wordRefusal(code: string, words: Words): string {
  const refusals: Readonly<Record<string, string>> = words.refusals;
  return refusals[code] ?? code;
}
