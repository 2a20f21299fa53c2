import type { Language } from '../state/editor-store';

/** What a language tag is called in the language of the page; the tag itself where nobody knows. */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // No language tag at all: the problems say so.
  }
}
