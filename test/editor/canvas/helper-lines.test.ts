import { keepTo, linesOf } from '../../../editor/src/canvas/helper-lines';

const lines = linesOf([{ x: 0, y: 0, width: 100, height: 40 }]);
const box = (x: number, y: number) => ({ x, y, width: 100, height: 80 });

test('a card keeps to the edges and middles of others within reach, each direction for itself', () => {
  expect(keepTo(box(4, 500), lines, 6)).toEqual({ at: { x: 0, y: 500 }, lines: { x: 0 } });
  expect(keepTo(box(500, 43), lines, 6)).toEqual({ at: { x: 500, y: 40 }, lines: { y: 40 } });
  expect(keepTo(box(300, -42), lines, 6)).toEqual({ at: { x: 300, y: -40 }, lines: { y: 0 } });
});

test('out of reach it goes as it is pulled', () => {
  expect(keepTo(box(7, 500), lines, 6)).toEqual({ at: { x: 7, y: 500 }, lines: {} });
  expect(keepTo(box(4, 500), lines, 3)).toEqual({ at: { x: 4, y: 500 }, lines: {} });
});
