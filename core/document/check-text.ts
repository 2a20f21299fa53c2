import { createScanner, SyntaxKind, type Node } from 'jsonc-parser';

export interface TextProblem {
  /** Key of the words for mistakes in JSON. */
  readonly code: 'notText' | 'tooDeep' | 'duplicateKey';
  readonly offset: number;
}

/** Deeper than any document of ours; far deeper, reading it would end in a full stack. */
const maxDepth = 200;

/** What makes a text not worth parsing: it is no text, or lists and objects lie in each other without end. */
export function unreadable(text: string): TextProblem | undefined {
  const nothing = text.indexOf('\u0000');
  if (nothing >= 0) return { code: 'notText', offset: 0 };
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind = scanner.scan(); kind !== SyntaxKind.EOF; kind = scanner.scan()) {
    if (kind === SyntaxKind.OpenBraceToken || kind === SyntaxKind.OpenBracketToken) depth += 1;
    if (kind === SyntaxKind.CloseBraceToken || kind === SyntaxKind.CloseBracketToken) depth -= 1;
    if (depth > maxDepth) return { code: 'tooDeep', offset: scanner.getTokenOffset() };
  }
  return undefined;
}

/** Properties that stand in their object once more. JSON lets the last one count, so the first would be lost without a word. */
export function repeatedKeys(node: Node): readonly TextProblem[] {
  const children = node.children ?? [];
  const seen = new Set<unknown>();
  const own = node.type !== 'object' ? [] : children.flatMap(({ children: [key] = [] }) => {
    if (key === undefined) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated ? [{ code: 'duplicateKey' as const, offset: key.offset }] : [];
  });
  return [...own, ...children.flatMap(repeatedKeys)];
}
