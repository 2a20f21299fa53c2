import type { Point } from '../../../core/layout/drawing';
import { cardHeight, cardWidth } from '../canvas/project';

const step = 32;

/** The place for the middle of a new card that covers none, as near as going down and right from a point finds one. */
export function freeSpot(middle: Point, taken: readonly Point[]): Point {
  const height = cardHeight(2);
  const start = { x: Math.round(middle.x - cardWidth / 2), y: Math.round(middle.y - height / 2) };
  const covers = ({ x, y }: Point): boolean => taken.some((other) => Math.abs(other.x - x) < cardWidth + 16 && Math.abs(other.y - y) < height + 16);
  for (let ring = 0; ring < 200; ring += 1) {
    const below = { x: start.x, y: start.y + ring * step };
    if (!covers(below)) return below;
  }
  return start;
}
