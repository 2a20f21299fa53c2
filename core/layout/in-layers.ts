import { groupBy } from '../group-by';
import type { ArrangeOptions, Box, Link, Point } from './drawing';

/**
 * Places boxes in layers, each behind all that lead to it, the first branch of each box straight on and the others beside it in their order.
 * Plainer than dagre, which goes as deep into itself as the drawing is long and in a long one runs out of room.
 *
 * @param order the boxes depth-first. @param links between them, in the order in which they were followed.
 * @param reserve room needed below a box, in pixels.
 */
export function inLayers(order: readonly Box[], links: readonly Link[], reserve: (id: string) => number, options: ArrangeOptions): Map<string, Point> {
  const isAcross = options.direction === 'LR';
  const length = (box: Box): number => (isAcross ? box.width : box.height + reserve(box.id));
  const breadth = (box: Box): number => (isAcross ? box.height + reserve(box.id) : box.width);
  const layers = layersOf(order, links);
  const starts = layerStarts(order, layers, length, options);
  const into = groupBy(links, (link) => link.to);
  const free = new Map<number, number>();
  const placed = new Map<string, number>();
  /** Where the next branch of a box may begin. */
  const branches = new Map<string, number>();
  for (const box of order) {
    const layer = layers.get(box.id) ?? 0;
    const parent = into.get(box.id)?.find(({ from }) => placed.has(from))?.from ?? '';
    const beside = Math.max(free.get(layer) ?? 0, branches.get(parent) ?? placed.get(parent) ?? 0);
    placed.set(box.id, beside);
    const next = up(beside + breadth(box) + options.sideGap, options.grid);
    free.set(layer, next);
    branches.set(parent, next);
  }
  return new Map(order.map(({ id }) => {
    const along = starts.get(layers.get(id) ?? 0) ?? 0;
    const beside = placed.get(id) ?? 0;
    return [id, isAcross ? { x: along, y: beside } : { x: beside, y: along }];
  }));
}

/** The longest way to each box, not counting links that lead back. */
function layersOf(order: readonly Box[], links: readonly Link[]): ReadonlyMap<string, number> {
  const sorted = forward(order.map(({ id }) => id), links);
  const places = new Map(sorted.map((id, place) => [id, place]));
  const outgoing = groupBy(links, (link) => link.from);
  const layers = new Map<string, number>(sorted.map((id) => [id, 0]));
  for (const id of sorted) {
    const next = (layers.get(id) ?? 0) + 1;
    for (const { to } of outgoing.get(id) ?? []) {
      if ((places.get(to) ?? 0) > (places.get(id) ?? 0)) layers.set(to, Math.max(layers.get(to) ?? 0, next));
    }
  }
  return layers;
}

/** The boxes so that every link but those that lead back goes forward. */
function forward(ids: readonly string[], links: readonly Link[]): readonly string[] {
  const outgoing = groupBy(links, (link) => link.from);
  const seen = new Set<string>();
  const done: string[] = [];
  for (const start of ids) {
    const open: { readonly id: string; next: number }[] = seen.has(start) ? [] : [{ id: start, next: 0 }];
    seen.add(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const to = outgoing.get(top.id)?.[top.next]?.to;
      top.next += 1;
      if (to === undefined) done.push(open.pop()?.id ?? '');
      else if (!seen.has(to)) {
        seen.add(to);
        open.push({ id: to, next: 0 });
      }
    }
  }
  return done.reverse();
}

/** Where each layer begins, in the reading direction. */
function layerStarts(order: readonly Box[], layers: ReadonlyMap<string, number>, length: (box: Box) => number, options: ArrangeOptions): ReadonlyMap<number, number> {
  const lengths: number[] = [];
  for (const box of order) {
    const layer = layers.get(box.id) ?? 0;
    lengths[layer] = Math.max(lengths[layer] ?? 0, length(box));
  }
  let at = 0;
  return new Map(lengths.map((longest, layer) => {
    const start = at;
    at = up(at + longest + options.gap, options.grid);
    return [layer, start];
  }));
}

function up(value: number, grid: number): number {
  return Math.ceil(value / grid) * grid;
}
