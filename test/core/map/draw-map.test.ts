import fc from 'fast-check';
import type { Journey } from '../../../core/journey/journey';
import { drawMap, laneAt, type MapDrawing, type MapSizes } from '../../../core/map/draw-map';
import { squeeze } from '../../../core/map/squeeze';
import { seed } from '../compile/runs';
import { winBack } from '../edit/scene';

const sizes: MapSizes = { card: { width: 208, height: 72 }, touchpoint: { width: 208, height: () => 120 } };
const stageIds = ['aware', 'buy', 'use'];
const touchpoint = { where: '', steps: [], needs: '', feeling: 'neutral' as const, feels: '', hurts: '', owner: '', note: '' };
const withMap = (stageOf: Record<string, string>, met: readonly string[] = []): Journey => ({
  ...winBack,
  map: { stages: stageIds.map((id) => ({ id, name: id, note: '' })), stageOf, touchpoints: met.map((stage, index) => ({ ...touchpoint, id: `t${String(index)}`, name: 'T', stage })) },
});

interface Rectangle { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
const cards = ({ steps, touchpoints }: MapDrawing): readonly (Rectangle & { readonly id: string })[] => [
  ...Array.from(steps, ([id, point]) => ({ id, ...point, ...sizes.card })),
  ...Array.from(touchpoints, ([id, point]) => ({ id, ...point, width: 208, height: 120 })),
];
const isInside = (inner: Rectangle, outer: Rectangle): boolean => inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;
const overlap = (a: Rectangle, b: Rectangle): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test(`every card stands in the lane of its stage, and no two on each other, seed ${String(seed)}`, () => {
  const stage = fc.constantFrom('', ...stageIds);
  fc.assert(fc.property(fc.array(stage, { minLength: winBack.steps.length, maxLength: winBack.steps.length }), fc.array(stage, { maxLength: 6 }), (stages, met) => {
    const stageOf = Object.fromEntries(winBack.steps.flatMap(({ id }, index) => (stages[index] === '' ? [] : [[id, stages[index] ?? '']])));
    const drawing = drawMap(withMap(stageOf, met), sizes);
    const all = cards(drawing);
    expect(all).toHaveLength(winBack.steps.length + met.length);
    for (const card of all) {
      const wanted = stageOf[card.id] ?? met[Number(card.id.slice(1))] ?? '';
      const lane = wanted === '' ? drawing.tray : drawing.lanes.find((one) => one.stage === wanted);
      if (lane === undefined) throw new Error(`no lane for ${card.id}`);
      expect(isInside(card, lane)).toBe(true);
      expect(laneAt(drawing, { x: card.x + card.width / 2, y: card.y + card.height / 2 })).toBe(lane);
    }
    for (const [index, card] of all.entries()) for (const other of all.slice(index + 1)) if (overlap(card, other)) throw new Error(`${card.id} on ${other.id}`);
    const lanes = [...drawing.lanes, ...(drawing.tray === undefined ? [] : [drawing.tray])];
    for (const [index, lane] of lanes.entries()) for (const other of lanes.slice(index + 1)) expect(overlap(lane, other)).toBe(false);
  }), { seed, numRuns: 200 });
});

test('lanes stand in the order of the stages, also those with nothing in them', () => {
  const { lanes, tray } = drawMap(withMap({}), sizes);
  expect(lanes.map(({ stage }) => stage)).toEqual(stageIds);
  expect(lanes.every((lane, index) => index === 0 || lane.x > (lanes[index - 1]?.x ?? 0))).toBe(true);
  expect(tray?.y).toBeGreaterThan(0);
});

test('steps of a stage keep to each other as they stand in the drawing', () => {
  const { steps } = drawMap(withMap({ entry: 'aware', lapsed: 'aware', consent: 'aware' }), sizes);
  const [entry, lapsed, consent] = ['entry', 'lapsed', 'consent'].map((id) => steps.get(id));
  expect(entry?.x).toBeLessThan(lapsed?.x ?? 0);
  expect(lapsed?.x).toBeLessThan(consent?.x ?? 0);
  expect(entry?.y).toBe(lapsed?.y);
});

test('gaps are closed, what touched still does', () => {
  const { at, length } = squeeze([{ start: 1000, length: 100 }, { start: 1050, length: 100 }, { start: 5000, length: 10 }, { start: 5020, length: 10 }], 30);
  expect([1000, 1050, 5000, 5020].map(at)).toEqual([0, 50, 180, 200]);
  expect(length).toBe(210);
});
