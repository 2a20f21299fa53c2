import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { repeatedKeys, unreadable, type TextProblem } from './check-text';
import { placesIn, type Place } from './locate';

export interface SyntaxProblem extends Place {
  /** As jsonc-parser names it, for example `CommaExpected`, or ours (check-text.ts). */
  readonly code: string;
}

/** A text as JSON with the places of its values, or what keeps it from being read. */
export type ReadDocument =
  | { readonly type: 'read'; readonly text: string; readonly tree: Node; readonly value: unknown }
  | { readonly type: 'no-json'; readonly problems: readonly SyntaxProblem[] };

/** Reads JSON text, with the tree that tells where everything stands. A byte order mark in front is let pass. */
export function parseDocument(withMark: string): ReadDocument {
  const text = withMark.replace(/^\uFEFF/, '');
  const reason = unreadable(text);
  if (reason !== undefined) return { type: 'no-json', problems: [placed(text, reason)] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const placeOf = placesIn(text);
  const problems = errors.map((error) => ({ code: printParseErrorCode(error.error), ...placeOf(error.offset) }));
  if (tree === undefined || problems.length > 0) return { type: 'no-json', problems: problems.length > 0 ? problems : [{ code: 'ValueExpected', line: 1, column: 1 }] };
  const repeated = repeatedKeys(tree);
  if (repeated.length > 0) return { type: 'no-json', problems: repeated.map(({ code, offset }) => ({ code, ...placeOf(offset) })) };
  const value: unknown = JSON.parse(text);
  return { type: 'read', text, tree, value };
}

/** A place in the text, with what is wrong there. */
export function placed(text: string, { code, offset }: TextProblem): SyntaxProblem {
  return { code, ...placesIn(text)(offset) };
}
