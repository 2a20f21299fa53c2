import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { keysOf } from '../json-pointer';

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
  if (tree === undefined) return { line: 1, column: 1 };
  const placeOf = known.get(tree) ?? placesIn(text);
  known.set(tree, placeOf);
  const segments = keysOf(pointer);
  for (let length = segments.length; length >= 0; length -= 1) {
    const node = find(tree, segments.slice(0, length));
    if (node !== undefined) return placeOf(node.parent?.type === 'property' ? node.parent.offset : node.offset);
  }
  return { line: 1, column: 1 };
}

/** A file with a thousand mistakes is asked a thousand times. */
const known = new WeakMap<Node, (offset: number) => Place>();

function find(tree: Node, segments: readonly string[]): Node | undefined {
  let node: Node | undefined = tree;
  for (const segment of segments) {
    if (node === undefined) return undefined;
    node = findNodeAtLocation(node, [node.type === 'array' ? Number(segment) : segment]);
  }
  return node;
}

/** The place of an offset, for any number of them: the lines of the text are found once. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
