import { sameJson } from '../../../core/same-json';
import { compare } from '../../../core/segment/compare';

test.each<[unknown, Parameters<typeof compare>[1], unknown, boolean]>([
  [1, 'eq', 1, true],
  [1, 'eq', '1', false],
  [[1, { a: 2 }], 'eq', [1, { a: 2 }], true],
  [{ a: 1, b: 2 }, 'eq', { b: 2, a: 1 }, true],
  [{ a: 1 }, 'eq', { a: 1, b: 2 }, false],
  [[], 'eq', {}, false],
  ['JP', 'ne', 'US', true],
  [2, 'lt', 10, true],
  ['2', 'lt', '10', false],
  [2, 'lt', '10', false],
  [2, 'gt', '1', false],
  [true, 'gt', false, false],
  [10, 'gte', 10, true],
  [10, 'lte', 9, false],
  ['2026-01-02T00:00:00Z', 'gt', '2026-01-01T00:00:00Z', true],
  // By code point: the emoji comes after a letter of the last plane below it, though its first UTF-16 unit comes before.
  ['😀', 'gt', '\uFF21', true],
  ['ab', 'gt', 'a', true],
  ['haystack', 'contains', 'st', true],
  [['a', 'b'], 'contains', 'b', true],
  [['a', 'b'], 'contains', 'c', false],
  [5, 'contains', 5, false],
  ['+8190', 'starts-with', '+81', true],
  ['JP', 'in', ['US', 'JP'], true],
  ['JP', 'in', 'JP', false],
])('%j %s %j is %s', (left, op, right, expected) => {
  expect(compare(left, op, right)).toBe(expected);
});

test('own keys only are compared', () => {
  expect(sameJson({ toString: 1 }, { a: 1 })).toBe(false);
});
