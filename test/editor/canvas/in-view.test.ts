import { howInView } from '../../../editor/src/canvas/in-view';

const view = { width: 1000, height: 600, transform: [0, 0, 1] } as const;
const box = (x: number, y: number) => ({ x, y, width: 200, height: 100 });

test.each([
  ['whole', box(10, 10), view],
  ['part', box(900, 10), view],
  ['outside', box(1100, 10), view],
  ['whole', box(1100, 10), { ...view, transform: [-500, 0, 1] as const }],
  ['outside', box(300, 200), { ...view, transform: [0, 0, 4] as const }],
])('a box is in view: %s', (how, place, seen) => {
  expect(howInView(place, seen)).toBe(how);
});

test('a box at the edge is whole only without a margin', () => {
  expect(howInView(box(10, 10), view, 24)).toBe('part');
});
