import { Position, type Edge, type Node } from 'reactflow';
import type { EdgeEnds } from '../../../core/edit/command';
import { cardWidth } from '../../../core/compile/positions';
import { sameEnds } from '../../../core/edit/edges';
import { mayLeadOn, openPortsOf, portsOfStep } from '../../../core/edit/steps';
import { groupBy } from '../../../core/group-by';
import type { Edge as Way, Journey, Step } from '../../../core/journey/journey';
import type { Point } from '../../../core/layout/drawing';

export { cardWidth };

/** What a card is drawn from; texts are found where it is drawn, so that a change of language draws no new nodes. */
export interface CardData extends Record<string, unknown> {
  readonly step: Step;
  /** Outputs in order; `open`: something has to follow and nothing does yet; `free`: nothing does, but something may. */
  readonly ports: readonly { readonly id: string; readonly open: boolean; readonly free: boolean }[];
  /** How many steps are folded away behind it. */
  readonly folded: number;
}
export type CardNode = Node<CardData, 'step'>;
export type WayEdge = Edge<{ readonly way: Way }, 'way'>;

const headHeight = 76;
const portHeight = 22;
const handleSize = 10;
const inputTop = 38;

export function cardHeight(ports: number): number {
  return ports === 0 ? headHeight - 4 : headHeight + ports * portHeight + 4;
}

/** Distance of an output from the upper edge of its card. */
export function portTop(index: number): number {
  return headHeight + index * portHeight + portHeight / 2;
}

/** What a screen reader says of a card. */
export interface Spoken {
  readonly role: string;
  readonly describe: (step: Step, folded: number) => string;
}

/** What is drawn: the steps in sight, where they stand, and which are chosen. */
export interface Drawing {
  /** Steps and ways in sight. */
  readonly steps: Journey['steps'];
  readonly edges: Journey['edges'];
  /** All ways, also those that lead to what is folded away. */
  readonly allEdges: Journey['edges'];
  readonly places: ReadonlyMap<string, Point>;
  /** Where cards are while they are dragged. */
  readonly dragged: ReadonlyMap<string, Point>;
  readonly selection: ReadonlySet<string>;
  /** The card that Tab comes to. */
  readonly current: string | undefined;
  /** By collapsed step, how many are folded away behind it. */
  readonly folded: ReadonlyMap<string, number>;
  readonly spoken: Spoken;
}

const cards = new WeakMap<Step, { readonly edges: string; readonly card: CardData }>();
const nodes = new WeakMap<Step, CardNode>();

/** The same step with the same open outputs is the same object: only what changed is drawn anew. */
function cardOf(step: Step, own: Journey['edges'], folded: number): CardData {
  const key = own.map((edge) => edge.port).join('\n');
  const before = cards.get(step);
  if (before?.edges === key && before.card.folded === folded) return before.card;
  const open = openPortsOf(step, { edges: own });
  const used = new Set(own.map((edge) => edge.port));
  const card = { step, ports: portsOfStep(step, { edges: own }).map((id) => ({ id, open: open.includes(id), free: !used.has(id) && mayLeadOn(step, id) })), folded };
  cards.set(step, { edges: key, card });
  return card;
}

/** React Flow's nodes are a picture of the document, never the document. A step of which nothing changed keeps its very node. */
export function projectNodes({ steps, allEdges, places, dragged, selection, current, folded, spoken }: Drawing): readonly CardNode[] {
  const outgoing = groupBy(allEdges, (edge) => edge.from);
  return steps.map((step) => {
    const behind = folded.get(step.id) ?? 0;
    const data = cardOf(step, outgoing.get(step.id) ?? [], behind);
    const position = dragged.get(step.id) ?? places.get(step.id) ?? origin;
    const isCurrent = step.id === current;
    const selected = selection.has(step.id);
    const ariaLabel = spoken.describe(step, behind);
    const before = nodes.get(step);
    if (before?.data === data && before.selected === selected && before.ariaLabel === ariaLabel && before.dragging === isCurrent && before.position.x === position.x && before.position.y === position.y && before.domAttributes?.['aria-roledescription'] === spoken.role) return before;
    const node = cardNode(data, position, { selected, ariaLabel, isCurrent, role: spoken.role });
    nodes.set(step, node);
    return node;
  });
}

interface CardLook {
  readonly selected: boolean;
  readonly ariaLabel: string;
  readonly isCurrent: boolean;
  readonly role: string;
}

/** Sizes and handles are known without measuring, so a card that is out of sight need never be drawn. */
function cardNode(data: CardData, position: Point, { selected, ariaLabel, isCurrent, role }: CardLook): CardNode {
  const height = cardHeight(data.ports.length);
  const handle = { width: handleSize, height: handleSize };
  return {
    id: data.step.id,
    type: 'step',
    position,
    data,
    selected,
    width: cardWidth,
    height,
    measured: { width: cardWidth, height },
    handles: [
      ...(data.step.kind === 'entry' && !takesItems(data.step) ? [] : [{ ...handle, id: null, type: 'target' as const, position: Position.Left, x: -handleSize / 2, y: inputTop - handleSize / 2 }]),
      ...data.ports.map(({ id }, index) => ({ ...handle, id, type: 'source' as const, position: Position.Right, x: cardWidth - handleSize / 2, y: portTop(index) - handleSize / 2 })),
    ],
    // React Flow keeps what is being dragged in the page even when it is out of sight; the card that has the focus must stay too.
    dragging: isCurrent,
    ariaLabel,
    domAttributes: { 'aria-roledescription': role, tabIndex: isCurrent ? 0 : -1 },
  };
}

/** Nodes of n8n may lead into an entry that takes people from there. */
export function takesItems(step: Step): boolean {
  return step.kind === 'entry' && step.config.source === 'items';
}

const origin: Point = { x: 0, y: 0 };
// Where each output leads is said by the steps and the outline, not once more by every line.
const unheard = { 'aria-hidden': true };
const ways = new WeakMap<Way, WayEdge>();

export function projectEdges(edges: Journey['edges'], chosen: EdgeEnds | undefined): readonly WayEdge[] {
  return edges.map((way) => {
    const selected = chosen !== undefined && sameEnds(way, chosen);
    const before = ways.get(way);
    if (before?.selected === selected) return before;
    const edge: WayEdge = { id: wayId(way), type: 'way', source: way.from, sourceHandle: way.port, target: way.to, data: { way }, focusable: false, selected, domAttributes: unheard };
    ways.set(way, edge);
    return edge;
  });
}

export function wayId({ from, port, to }: EdgeEnds): string {
  return `${from}\n${port}\n${to}`;
}
