import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { keysOf } from '../../core/json-pointer';

/** Both count from 1; a column counts UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where in the text a JSON pointer leads. What isn't there (a property that is missing) is at the nearest thing around it;
 * a property is where its name stands.
 */
export function locatePointer(text: string, tree: Node | undefined, pointer: string): Place {
  const segments = keysOf(pointer);
  for (let length = segments.length; tree !== undefined && length >= 0; length -= 1) {
    const node = find(tree, segments.slice(0, length));
    if (node !== undefined) return placeOf(text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
  }
  return { line: 1, column: 1 };
}

function find(tree: Node, segments: readonly string[]): Node | undefined {
  let node: Node | undefined = tree;
  for (const segment of segments) {
    if (node === undefined) return undefined;
    node = findNodeAtLocation(node, [node.type === 'array' ? Number(segment) : segment]);
  }
  return node;
}

/** The place of an offset in the text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: before.split(/\r\n|\n|\r/).length, column: offset - lineStart + 1 };
}
