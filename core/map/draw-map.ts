import { placesOf } from '../compile/positions';
import type { Journey, Step, Touchpoint } from '../journey/journey';
import type { Point } from '../layout/drawing';
import { mapOf, stageOfStep } from './journey-map';
import { squeeze } from './squeeze';

/** What the cards of a host measure, pixels. */
export interface MapSizes {
  readonly card: { readonly width: number; readonly height: number };
  readonly touchpoint: { readonly width: number; readonly height: (touchpoint: Touchpoint) => number };
}

/** One stage, or what belongs to none (an empty id). */
export interface Lane {
  readonly stage: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where stages, steps and touchpoints are on the map, in pixels of an unscaled page. */
export interface MapDrawing {
  /** Side by side in the order of the stages. */
  readonly lanes: readonly Lane[];
  /** Below the lanes, when something belongs to no stage. */
  readonly tray: Lane | undefined;
  /** Upper left corners. */
  readonly steps: ReadonlyMap<string, Point>;
  readonly touchpoints: ReadonlyMap<string, Point>;
}

const padding = 24;
const headHeight = 64;
const footHeight = 48;
const laneGap = 16;
const cardGap = { x: 56, y: 24 };
const touchpointGap = 16;
const narrowest = 256;
/** A stage with nothing in it yet is still something to drop a card on. */
const roomToDrop = 96;

/**
 * The journey as a map: a lane for each stage from left to right, the steps in it as they stand to each other in the drawing, touchpoints below
 * them. Where steps stand is worked out, never kept: the drawing of the journey stays as it is.
 */
export function drawMap(journey: Journey, sizes: MapSizes): MapDrawing {
  const map = mapOf(journey);
  const places = placesOf(journey);
  const inStage = (stage: string): readonly Step[] => journey.steps.filter((step) => (stageOfStep(map, step.id) ?? '') === stage);
  const known = new Set(map.stages.map(({ id }) => id));
  const touching = (stage: string): readonly Touchpoint[] => map.touchpoints.filter((one) => (known.has(one.stage) ? one.stage : '') === stage);
  const placed = journey.steps.filter((step) => stageOfStep(map, step.id) !== undefined);
  const down = squeeze(placed.map(({ id }) => ({ start: places.get(id)?.y ?? 0, length: sizes.card.height })), cardGap.y);
  const steps = new Map<string, Point>();
  const touchpoints = new Map<string, Point>();
  const belowSteps = headHeight + (placed.length === 0 ? 0 : down.length + padding);
  let x = 0;
  let bottom = Math.max(belowSteps, headHeight + roomToDrop);
  const lanes = map.stages.map(({ id }) => {
    const width = fill(inStage(id), touching(id), { x, steps: headHeight, touchpoints: belowSteps }, down.at);
    const lane = { stage: id, x, y: 0, width };
    x += width + laneGap;
    return lane;
  });
  const height = bottom + footHeight;
  const tray = drawTray();
  return { lanes: lanes.map((lane) => ({ ...lane, height })), tray, steps, touchpoints };

  /** Places what belongs to one lane; answers how wide it is. */
  function fill(own: readonly Step[], met: readonly Touchpoint[], at: { readonly x: number; readonly steps: number; readonly touchpoints: number }, downAt: (y: number) => number): number {
    const across = squeeze(own.map(({ id }) => ({ start: places.get(id)?.x ?? 0, length: sizes.card.width })), cardGap.x);
    const inner = Math.max(narrowest - 2 * padding, sizes.touchpoint.width, across.length);
    for (const { id } of own) {
      const place = places.get(id) ?? { x: 0, y: 0 };
      steps.set(id, { x: at.x + padding + across.at(place.x), y: at.steps + downAt(place.y) });
    }
    const perRow = Math.max(1, Math.floor((inner + touchpointGap) / (sizes.touchpoint.width + touchpointGap)));
    let y = at.touchpoints;
    for (let first = 0; first < met.length; first += perRow) {
      const row = met.slice(first, first + perRow);
      for (const [index, { id }] of row.entries()) touchpoints.set(id, { x: at.x + padding + index * (sizes.touchpoint.width + touchpointGap), y });
      y += Math.max(...row.map(sizes.touchpoint.height)) + touchpointGap;
    }
    bottom = Math.max(bottom, y);
    return inner + 2 * padding;
  }

  function drawTray(): Lane | undefined {
    const [own, met] = [inStage(''), touching('')];
    if (own.length === 0 && met.length === 0) return undefined;
    const y = lanes.length === 0 ? 0 : height + 2 * laneGap;
    const ownDown = squeeze(own.map(({ id }) => ({ start: places.get(id)?.y ?? 0, length: sizes.card.height })), cardGap.y);
    const below = y + headHeight + (own.length === 0 ? 0 : ownDown.length + padding);
    bottom = below;
    const width = fill(own, met, { x: 0, steps: y + headHeight, touchpoints: below }, ownDown.at);
    return { stage: '', x: 0, y, width: Math.max(width, x - laneGap), height: bottom - y + (met.length === 0 ? 0 : padding) };
  }
}

/** The lane in which a point lies; above and a little below the lanes counts as in them. */
export function laneAt({ lanes, tray }: MapDrawing, { x, y }: Point): Lane | undefined {
  const inTray = tray !== undefined && y >= tray.y;
  if (inTray) return tray;
  return lanes.find((lane) => x >= lane.x - laneGap / 2 && x < lane.x + lane.width + laneGap / 2);
}
