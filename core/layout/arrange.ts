import { Graph, layout } from '@dagrejs/dagre';
import { groupBy } from '../group-by';
import { placeBeside } from './place-beside';
import { attachParts } from './attach-parts';
import { inLayers } from './in-layers';
import type { ArrangeOptions, Box, Link, Point } from './drawing';

/**
 * Places boxes so that the drawing reads in one direction and branches keep the order of their links. The first box stands at 0, 0
 * when nothing stands yet; boxes that stand already don't move, and the others are placed round them. Same input, same positions.
 */
export function arrange(boxes: readonly Box[], links: readonly Link[], options: ArrangeOptions): ReadonlyMap<string, Point> {
  const placed = boxes.flatMap(({ id, at }) => (at === undefined ? [] : [[id, at] as const]));
  if (placed.length === boxes.length) return new Map(placed);
  const ids = new Set(boxes.map((box) => box.id));
  const known = links.filter((link) => ids.has(link.from) && ids.has(link.to) && link.from !== link.to);
  const parts = attachParts(boxes, known);
  const main = boxes.filter((box) => !parts.owners.has(box.id));
  const flow = known.filter((link) => link.kind === 'flow' && !parts.owners.has(link.from) && !parts.owners.has(link.to));
  const visited = visit(main, flow);
  const ideal = parts.place(ideally(visited, main, parts.reserve, options), options);
  return placeBeside(boxes, ideal, flow, options);
}

interface Visit {
  readonly order: readonly string[];
  readonly links: readonly Link[];
}

/** Depth-first from the boxes that nothing leads to, then from whatever is left (circles). */
function visit(boxes: readonly Box[], links: readonly Link[]): Visit {
  const outgoing = groupBy(links, (link) => link.from);
  const targets = new Set(links.map((link) => link.to));
  const order = new Set<string>();
  const followed: Link[] = [];
  const starts = [...boxes.filter((box) => !targets.has(box.id)), ...boxes].map((box) => box.id);
  const open: { readonly id: string; readonly by?: Link }[] = starts.map((id) => ({ id })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.by !== undefined) followed.push(next.by);
    if (order.has(next.id)) continue;
    order.add(next.id);
    const onward = outgoing.get(next.id) ?? [];
    open.push(...onward.map((link) => ({ id: link.to, by: link })).reverse());
  }
  return { order: [...order], links: followed };
}

/** So many boxes in a line dagre arranges at its ease; the stack ends at about four times as many. */
const mostForDagre = 500;

function ideally({ order, links }: Visit, boxes: readonly Box[], reserve: (id: string) => number, options: ArrangeOptions): Map<string, Point> {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const inOrder = order.flatMap((id) => byId.get(id) ?? []);
  return inOrder.length > mostForDagre ? inLayers(inOrder, links, reserve, options) : byDagre(inOrder, links, reserve, options);
}

/**
 * Boxes and links come depth-first, and dagre keeps that order instead of searching a better one: branches then stand in the order of
 * their links, and measured over many drawings no more lines cross than after its search. Aligned up and left, the first branch of each
 * box goes straight on and the others stand beside it.
 */
function byDagre(boxes: readonly Box[], links: readonly Link[], reserve: (id: string) => number, options: ArrangeOptions): Map<string, Point> {
  // Boxes of different height in a row are level at their upper edge; dagre centres them, so each gets the same room above as below.
  const lowest = Math.min(...boxes.map((box) => box.height));
  // Names of our own: dagre keeps its boxes in plain objects, where an id such as `constructor` finds what every object has.
  const names = new Map(boxes.map(({ id }, index) => [id, `box-${String(index)}`]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: options.direction, ranksep: options.gap, nodesep: options.sideGap, align: 'UL' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(nameOf(id), { width, height: 2 * height - lowest + 2 * reserve(id) });
  for (const [index, link] of links.entries()) graph.setEdge(nameOf(link.from), nameOf(link.to), {}, `link-${String(index)}`);
  layout(graph, { disableOptimalOrderHeuristic: true });
  const corners = boxes.map(({ id, width }) => {
    const { x = 0, y = 0 } = graph.node(nameOf(id));
    return [id, { x: x - width / 2, y: y - lowest / 2 }] as const;
  });
  const origin = corners[0]?.[1] ?? { x: 0, y: 0 };
  return new Map(corners.map(([id, point]) => [id, { x: snap(point.x - origin.x, options.grid), y: snap(point.y - origin.y, options.grid) }]));
}

function snap(value: number, grid: number): number {
  // Plain zero: minus zero is another value to JSON comparisons.
  return Math.round(value / grid) * grid || 0;
}
