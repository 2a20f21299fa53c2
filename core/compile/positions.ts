import type { Edge, Journey, Step } from '../journey/journey';
import { arrange } from '../layout/arrange';
import type { Point } from '../layout/drawing';
import type { Plug } from './connections';
import { plugsOf } from './plugs';

type Layout = Readonly<Record<string, Point | undefined>>;

/** Where each step of a journey stands, in the designer as in n8n; with an empty layout all of them are arranged anew. */
export function placesOf({ steps, edges, layout }: Pick<Journey, 'steps' | 'edges' | 'layout'>): ReadonlyMap<string, Point> {
  return positionsOf(steps, edges, plugsOf(steps, []), layout);
}

/** Where each step's node stands on n8n's canvas: where the layout says, the others arranged round them. */
export function positionsOf(steps: readonly Step[], edges: readonly Edge[], plugs: readonly Plug[], layout: Layout): ReadonlyMap<string, Point> {
  const boxes = steps.map((step, index) => {
    const at = Object.hasOwn(layout, step.id) ? layout[step.id] : undefined;
    return { id: step.id, width: cardWidth, height: heightOf(plugs[index], edges, step.id), ...(at !== undefined && { at }) };
  });
  const rank = new Map(plugs.map((plug) => [plug.step, plug.ports]));
  const links = edges
    .map((edge, place) => ({
      from: edge.from,
      to: edge.to,
      kind: edge.type === 'main' || edge.type === undefined ? ('flow' as const) : ('part' as const),
      output: outputRank(rank.get(edge.from), edge.port),
      place,
    }))
    .sort((a, b) => a.output - b.output || a.place - b.place);
  return arrange(boxes, links, canvas);
}

/** Width of a step's card in the designer. In n8n its node is narrower; the same places serve both, so they leave room for the wider. */
export const cardWidth = 192;
/** n8n's own measures: a node is 96 pixels square, 32 taller for each output above two, has its name below, and sits on a grid of 16. */
const nodeSize = 96;
const canvas = { direction: 'LR', gap: 48, sideGap: 96, grid: 16 } as const;

function heightOf(plug: Plug | undefined, edges: readonly Edge[], step: string): number {
  const numbered = edges.filter((edge) => edge.from === step && /^\d+$/.test(edge.port)).map((edge) => Number(edge.port) + 1);
  const outputs = plug?.ports?.length ?? Math.max(1, ...numbered);
  return nodeSize + 32 * Math.min(40, Math.max(0, outputs - 2));
}

function outputRank(ports: readonly string[] | undefined, port: string): number {
  if (ports === undefined) return Number.isNaN(Number(port)) ? 0 : Number(port);
  const output = ports.indexOf(port);
  return output < 0 ? ports.length : output;
}
