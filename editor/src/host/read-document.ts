import { openDocument, type TextFinding } from '../../../core/document/open-document';
import type { Journey } from '../../../core/journey/journey';
import { largestText } from './read-file';

/** What keeps a text from being opened; `file`: it was not even read. */
export type Finding = TextFinding | (Omit<TextFinding, 'about' | 'code'> & { readonly about: 'file'; readonly code: 'too-large' | 'unreadable' | 'not-text' });

export type Read = { readonly ok: true; readonly journey: Journey; readonly from: 'journey' | 'workflow' } | { readonly ok: false; readonly problems: readonly Finding[] };

/**
 * Reads a journey or a workflow of n8n from a text; what can't be opened names everything that is wrong with it.
 *
 * @param unnamed name of a workflow without one, as n8n copies it.
 */
export function readDocument(text: string, unnamed = 'Workflow'): Read {
  if (text.length > largestText) return { ok: false, problems: [unread('too-large')] };
  const opened = openDocument(text, unnamed);
  return opened.type === 'opened' ? { ok: true, journey: opened.journey, from: opened.from } : { ok: false, problems: opened.findings };
}

export function unread(code: 'too-large' | 'unreadable' | 'not-text'): Finding {
  return { about: 'file', code, params: {}, pointer: '', line: 1, column: 1 };
}
