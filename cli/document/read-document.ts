import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { readText } from '../io/read-text';
import type { Words } from '../words/en';
import { repeatedKeys, unreadable, type TextProblem } from './check-text';
import { placeOf, type Place } from './locate';

export interface SyntaxProblem extends Place {
  /** As jsonc-parser names it, for example `CommaExpected`, or ours (check-text.ts). */
  readonly code: string;
}

export type ReadDocument =
  | { readonly type: 'read'; readonly text: string; readonly tree: Node; readonly value: unknown }
  | { readonly type: 'no-json'; readonly problems: readonly SyntaxProblem[] };

/**
 * Reads a JSON file (`-`: standard input), with the tree that tells where everything stands.
 *
 * @throws UsageError when there is no such file.
 */
export function readDocument(file: string, words: Words): ReadDocument {
  const read = readText(file, words);
  return read.type === 'text' ? parseDocument(read.text) : { type: 'no-json', problems: [placed(read.text, { code: 'notText', offset: read.offset })] };
}

/** A byte order mark in front is let pass. */
export function parseDocument(withMark: string): ReadDocument {
  const text = withMark.replace(/^\uFEFF/, '');
  const reason = unreadable(text);
  if (reason !== undefined) return { type: 'no-json', problems: [placed(text, reason)] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const problems = errors.map((error) => ({ code: printParseErrorCode(error.error), ...placeOf(text, error.offset) }));
  if (tree === undefined || problems.length > 0) return { type: 'no-json', problems: problems.length > 0 ? problems : [{ code: 'ValueExpected', line: 1, column: 1 }] };
  const repeated = repeatedKeys(tree);
  if (repeated.length > 0) return { type: 'no-json', problems: repeated.map((one) => placed(text, one)) };
  const value: unknown = JSON.parse(text);
  return { type: 'read', text, tree, value };
}

function placed(text: string, { code, offset }: TextProblem): SyntaxProblem {
  return { code, ...placeOf(text, offset) };
}
