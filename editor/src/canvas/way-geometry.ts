import type { Point } from '../../../core/layout/drawing';

/** The corners of a drawn way, read from the path of its line; its rounded corners count as pointed ones. */
export function cornersOf(path: string): readonly Point[] {
  const numbers = (path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => ({ x: numbers[2 * index] ?? 0, y: numbers[2 * index + 1] ?? 0 }));
}

/** How far a point is from the nearest place of a line. */
export function distanceTo(line: readonly Point[], point: Point): number {
  return Math.min(...line.slice(1).map((end, index) => toStretch(line[index] ?? end, end, point)));
}

function toStretch(start: Point, end: Point, { x, y }: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - start.x) * dx + (y - start.y) * dy) / length));
  return Math.hypot(x - start.x - along * dx, y - start.y - along * dy);
}
