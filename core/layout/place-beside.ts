import { groupBy } from '../group-by';
import type { ArrangeOptions, Box, Link, Point } from './drawing';

/**
 * Fits new boxes in among those that stand already: each keeps the distance to a placed neighbour that it would have in a fresh
 * arrangement, and moves sideways until it covers nothing. The first box stands where a fresh arrangement has it unless it is placed, and
 * what no placed box is linked to goes by it: one box put aside by hand doesn't take the whole drawing along.
 */
export function placeBeside(boxes: readonly Box[], ideal: ReadonlyMap<string, Point>, links: readonly Link[], options: ArrangeOptions): ReadonlyMap<string, Point> {
  const placed = new Map(boxes.flatMap((box) => (box.at === undefined ? [] : [[box.id, box.at] as const])));
  if (placed.size === 0) return ideal;
  const sizes = new Map(boxes.map((box) => [box.id, box]));
    // What leads to a box comes before what it leads to: it is looked for behind its predecessor.
  const bothWays = [...links.map(({ from, to }) => ({ from: to, to: from })), ...links];
  const neighbours = groupBy(bothWays, ({ from }) => from);
  const first = boxes[0]?.id;
  if (first !== undefined && !placed.has(first)) placed.set(first, freeSpot(sizes.get(first), ideal.get(first) ?? { x: 0, y: 0 }, placed, sizes, options));
  const waiting = new Set([...ideal.keys()].filter((id) => !placed.has(id)));
  while (waiting.size > 0) {
    const id = [...waiting].find((candidate) => neighbours.get(candidate)?.some(({ to }) => placed.has(to))) ?? [...waiting][0];
    if (id === undefined) break;
    const anchor = neighbours.get(id)?.find(({ to }) => placed.has(to))?.to ?? first;
    placed.set(id, freeSpot(sizes.get(id), wish(id, anchor, ideal, placed), placed, sizes, options));
    waiting.delete(id);
  }
  return placed;
}

function wish(id: string, anchor: string | undefined, ideal: ReadonlyMap<string, Point>, placed: ReadonlyMap<string, Point>): Point {
  const here = ideal.get(id) ?? { x: 0, y: 0 };
  const from = anchor === undefined ? undefined : ideal.get(anchor);
  const to = anchor === undefined ? undefined : placed.get(anchor);
  return from === undefined || to === undefined ? here : { x: here.x + to.x - from.x, y: here.y + to.y - from.y };
}

function freeSpot(box: Box | undefined, start: Point, placed: ReadonlyMap<string, Point>, sizes: ReadonlyMap<string, Box>, options: ArrangeOptions): Point {
  if (box === undefined) return start;
  const taken = [...placed].flatMap(([id, at]) => {
    const other = sizes.get(id);
    return other === undefined ? [] : [{ ...at, width: other.width, height: other.height }];
  });
  const along = Math.floor(options.gap / 2);
  const aside = Math.floor(options.sideGap / 2);
  const [across, down] = options.direction === 'LR' ? [along, aside] : [aside, along];
  const covers = (at: Point): boolean =>
    taken.some((other) => {
      const beside = at.x >= other.x + other.width + across || other.x >= at.x + box.width + across;
      const aboveOrBelow = at.y >= other.y + other.height + down || other.y >= at.y + box.height + down;
      return !beside && !aboveOrBelow;
    });
  let spot = start;
  while (covers(spot)) spot = options.direction === 'LR' ? { x: spot.x, y: spot.y + options.grid } : { x: spot.x + options.grid, y: spot.y };
  return spot;
}
