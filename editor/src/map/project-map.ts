import type { Edge, Node } from 'reactflow';
import type { Journey, Step, Touchpoint } from '../../../core/journey/journey';
import type { MapDrawing } from '../../../core/map/draw-map';
import { mapOf } from '../../../core/map/journey-map';
import { mapSizes } from './map-sizes';

export type StepNode = Node<{ readonly step: Step }, 'step'>;
export type TouchpointNode = Node<{ readonly touchpoint: Touchpoint }, 'touchpoint'>;
export type MapNode = StepNode | TouchpointNode;

/** What a screen reader says of a card. */
export interface SpokenMap {
  readonly step: (step: Step) => string;
  readonly touchpoint: (touchpoint: Touchpoint) => string;
  readonly stepRole: string;
  readonly touchpointRole: string;
}

/** A touchpoint has no step's id. */
export function touchpointNodeId(id: string): string {
  return `touchpoint ${id}`;
}

export function projectMap(journey: Journey, drawing: MapDrawing, chosen: { readonly steps: readonly string[]; readonly touchpoint: string | undefined }, spoken: SpokenMap): readonly MapNode[] {
  const steps = journey.steps.map((step): StepNode => ({
    id: step.id,
    type: 'step',
    position: drawing.steps.get(step.id) ?? { x: 0, y: 0 },
    data: { step },
    selected: chosen.steps.includes(step.id),
    ...mapSizes.card,
    ariaLabel: spoken.step(step),
    domAttributes: { 'aria-roledescription': spoken.stepRole },
    connectable: false,
  }));
  const touchpoints = mapOf(journey).touchpoints.map((touchpoint): TouchpointNode => ({
    id: touchpointNodeId(touchpoint.id),
    type: 'touchpoint',
    position: drawing.touchpoints.get(touchpoint.id) ?? { x: 0, y: 0 },
    data: { touchpoint },
    selected: chosen.touchpoint === touchpoint.id && chosen.steps.length === 0,
    width: mapSizes.touchpoint.width,
    height: mapSizes.touchpoint.height(touchpoint),
    ariaLabel: spoken.touchpoint(touchpoint),
    domAttributes: { 'aria-roledescription': spoken.touchpointRole },
    connectable: false,
  }));
  return [...steps, ...touchpoints];
}

/** One line between two steps, however many ways lead there. */
export function projectMapEdges({ edges }: Journey): Edge[] {
  const pairs = new Map(edges.map(({ from, to }) => [`${from}\n${to}`, { from, to }]));
  return Array.from(pairs, ([id, { from, to }]) => ({ id, source: from, target: to, type: 'smoothstep', focusable: false, selectable: false }));
}
