import type { Point } from '../../../core/layout/drawing';

export type Heading = 'left' | 'right' | 'up' | 'down';

/** The card that comes next on the screen in a direction; one straight ahead before one that is nearer but to the side. */
export function nearestCard(cards: ReadonlyMap<string, Point>, from: string, heading: Heading): string | undefined {
  const start = cards.get(from);
  if (start === undefined) return undefined;
  const ahead = ({ x, y }: Point): number => ({ left: start.x - x, right: x - start.x, up: start.y - y, down: y - start.y })[heading];
  const aside = ({ x, y }: Point): number => Math.abs(heading === 'left' || heading === 'right' ? y - start.y : x - start.x);
  const found = Array.from(cards).filter(([id, point]) => id !== from && ahead(point) > 0).sort(([, a], [, b]) => ahead(a) + 3 * aside(a) - ahead(b) - 3 * aside(b));
  return found[0]?.[0];
}
