import { wordsOf } from '../i18n/words-of';
import { readDocument } from '../host/read-document';
import type { EditorStore } from '../state/editor-store';
import { offer } from './open-text';
import { refuse } from './refuse';

/** Offers to open a journey or a workflow that is pasted onto the page. Answers whether it took the text for one; other texts are none of its business. */
export function pasteDocument(store: EditorStore, text: string): boolean {
  if (!/^\s*\{/.test(text) || !/"(?:nodes|steps)"\s*:/.test(text)) return false;
  const read = readDocument(text, wordsOf(store.getState().language).files.unnamed);
  if (read.ok) offer(store, read.journey, read.from);
  else refuse(store, text, read.problems);
  return true;
}
