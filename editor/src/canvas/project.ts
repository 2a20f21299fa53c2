import type { Edge as Way, Journey, Step } from '../../../core/journey/journey';
import type { Point } from '../../../core/layout/drawing';
import { openPortsOf, portsOfStep } from '../../../core/edit/steps';
import type { Edge, Node } from 'reactflow';

/** What a card is drawn from; texts are found where it is drawn, so that a change of language draws no new nodes. */
export interface CardData extends Record<string, unknown> {
  readonly step: Step;
  /** Outputs in order; `open`: something has to follow and nothing does yet. */
  readonly ports: readonly { readonly id: string; readonly open: boolean }[];
}
export type CardNode = Node<CardData, 'step'>;
export type WayEdge = Edge<{ readonly way: Way }, 'way'>;

export const cardWidth = 208;
const headHeight = 76;
const portHeight = 22;

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
  readonly describe: (step: Step, number: number) => string;
}

const cards = new WeakMap<Step, CardData>();

/** The same step with the same open outputs is the same object: only what changed is drawn anew. */
function cardOf(step: Step, journey: Journey): CardData {
  const open = openPortsOf(step, journey);
  const ports = portsOfStep(step, journey).map((id) => ({ id, open: open.includes(id) }));
  const before = cards.get(step);
  if (before !== undefined && JSON.stringify(before.ports) === JSON.stringify(ports)) return before;
  const card = { step, ports };
  cards.set(step, card);
  return card;
}

/** React Flow's nodes are a picture of the document, never the document. */
export function projectNodes(journey: Journey, places: ReadonlyMap<string, Point>, selection: ReadonlySet<string>, spoken: Spoken): readonly CardNode[] {
  return journey.steps.map((step, index) => {
    const data = cardOf(step, journey);
    return {
      id: step.id,
      type: 'step' as const,
      position: places.get(step.id) ?? { x: 0, y: 0 },
      data,
      selected: selection.has(step.id),
      width: cardWidth,
      height: cardHeight(data.ports.length),
      ariaLabel: spoken.describe(step, index + 1),
      domAttributes: { 'aria-roledescription': spoken.role },
    };
  });
}

export function projectEdges(journey: Journey): readonly WayEdge[] {
  return journey.edges.map((way) => ({
    id: `${way.from}\n${way.port}\n${way.to}`,
    type: 'way' as const,
    source: way.from,
    sourceHandle: way.port,
    target: way.to,
    data: { way },
    focusable: false,
  }));
}
