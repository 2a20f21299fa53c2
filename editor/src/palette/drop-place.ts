import type { ReactFlowInstance } from 'reactflow';
import type { InsertPlace } from '../../../core/edit/command';
import type { Journey, StepKind } from '../../../core/journey/journey';
import { wayId } from '../canvas/project';
import { cornersOf, distanceTo } from '../canvas/way-geometry';
import { kindsFor } from '../insert/kinds-for';
import { placeFor } from '../insert/places-behind';
import { stepOf } from '../state/journey-of';

/** Pixels of the screen within which a way or an open output takes what is let go. */
const reach = 24;

/** Where a dragged step would go if it were let go here: to an open output or a way nearby, behind the card below, else loose. Undefined: not over the canvas. */
export function dropPlace(journey: Journey, kind: StepKind, x: number, y: number, flow: Pick<ReactFlowInstance, 'screenToFlowPosition' | 'getZoom'>): InsertPlace | undefined {
  const below = document.elementFromPoint(x, y);
  if (!(below instanceof Element && below.closest('.react-flow')) || below.closest('.react-flow__panel') !== null) return undefined;
  const port = openPortAt(x, y);
  if (port !== undefined) return { after: port };
  const card = below.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
  if (card !== undefined) {
    const behind = placeFor(kind, stepOf(journey, card), journey);
    return 'loose' in behind ? undefined : behind;
  }
  const way = wayAt(journey, flow.screenToFlowPosition({ x, y }), reach / flow.getZoom());
  return way !== undefined && kindsFor({ on: way }).includes(kind) ? { on: way } : { loose: true };
}

function openPortAt(x: number, y: number): { readonly from: string; readonly port: string } | undefined {
  let nearest: { readonly from: string; readonly port: string; readonly away: number } | undefined;
  for (const button of document.querySelectorAll<HTMLElement>('[data-drop-port]')) {
    const { left, top, width, height } = button.getBoundingClientRect();
    const away = Math.hypot(left + width / 2 - x, top + height / 2 - y);
    const { dropStep: from = '', dropPort: port = '' } = button.dataset;
    if (away <= reach && (nearest === undefined || away < nearest.away)) nearest = { from, port, away };
  }
  return nearest && { from: nearest.from, port: nearest.port };
}

function wayAt(journey: Journey, at: { readonly x: number; readonly y: number }, within: number): Journey['edges'][number] | undefined {
  let nearest: { readonly id: string | undefined; readonly away: number } | undefined;
  for (const line of document.querySelectorAll('.react-flow__edge')) {
    const away = distanceTo(cornersOf(line.querySelector('.react-flow__edge-path')?.getAttribute('d') ?? ''), at);
    if (away <= within && (nearest === undefined || away < nearest.away)) nearest = { id: line.getAttribute('data-id') ?? undefined, away };
  }
  return journey.edges.find((edge) => wayId(edge) === nearest?.id);
}
