import type { Point } from '../../../core/layout/drawing';

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
/** Where other cards have an edge or their middle, in each direction; see {@link linesOf}. */
export interface Lines {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The lines that a dragged card can keep to. */
export function linesOf(boxes: readonly Box[]): Lines {
  return {
    x: [...new Set(boxes.flatMap(({ x, width }) => [x, x + width / 2, x + width]))],
    y: [...new Set(boxes.flatMap(({ y, height }) => [y, y + height / 2, y + height]))],
  };
}

export interface Kept {
  readonly at: Point;
  /** The lines that the card keeps to now, to be drawn. */
  readonly lines: { readonly x?: number; readonly y?: number };
}

/** Where a dragged card stands when it keeps to lines within reach: the nearest in each direction, by any of its edges or its middle. */
export function keepTo({ x, y, width, height }: Box, lines: Lines, reach: number): Kept {
  const across = nearest([x, x + width / 2, x + width], lines.x, reach);
  const down = nearest([y, y + height / 2, y + height], lines.y, reach);
  return { at: { x: x + (across?.by ?? 0), y: y + (down?.by ?? 0) }, lines: { ...(across && { x: across.line }), ...(down && { y: down.line }) } };
}

function nearest(own: readonly number[], lines: readonly number[], reach: number): { readonly line: number; readonly by: number } | undefined {
  let best: { readonly line: number; readonly by: number } | undefined;
  for (const line of lines) {
    for (const place of own) {
      const by = line - place;
      if (Math.abs(by) <= reach && (best === undefined || Math.abs(by) < Math.abs(best.by))) best = { line, by };
    }
  }
  return best;
}
