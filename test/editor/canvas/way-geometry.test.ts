import { cornersOf, distanceTo } from '../../../editor/src/canvas/way-geometry';

test('the corners of a line are read from its path', () => {
  expect(cornersOf('M10,20L 15,20Q 20,20 20,25.5L-3,1e-7')).toEqual([{ x: 10, y: 20 }, { x: 15, y: 20 }, { x: 20, y: 20 }, { x: 20, y: 25.5 }, { x: -3, y: 1e-7 }]);
});

test('a point is as far from a line as from its nearest place', () => {
  const line = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }];
  expect(distanceTo(line, { x: 5, y: 3 })).toBe(3);
  expect(distanceTo(line, { x: 13, y: 14 })).toBe(5);
  expect(distanceTo(line, { x: 10, y: 5 })).toBe(0);
  expect(distanceTo([], { x: 0, y: 0 })).toBe(Infinity);
});
