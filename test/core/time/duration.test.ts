import { durationMs } from '../../../core/time/duration';

test.each([
  [90, 'seconds', 90_000],
  [1.5, 'minutes', 90_000],
  [24, 'hours', 86_400_000],
  [1, 'days', 86_400_000],
  [2, 'weeks', 1_209_600_000],
] as const)('%d %s are %d ms', (amount, unit, ms) => {
  expect(durationMs({ amount, unit })).toBe(ms);
});

test('fractions end in whole milliseconds', () => {
  expect(Number.isInteger(durationMs({ amount: 0.0333, unit: 'days' }))).toBe(true);
});
