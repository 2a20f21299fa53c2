import type { JsonObject } from '../../../core/json';

/** A message that nobody has written yet, in the language of whoever begins. */
export function newMessage(name: string, locale: string): JsonObject {
  return { name, defaultLocale: locale, facts: {}, variants: { email: { [locale]: { subject: '', preheader: '', text: '' } } } };
}
