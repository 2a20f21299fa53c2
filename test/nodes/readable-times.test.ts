import { readableTimes } from '../../nodes/shared/readable-times';

test('what is named as a time reads as one, at any depth; other numbers stay', () => {
  const iso = '2027-01-15T08:00:00.000Z';
  const at = Date.parse(iso);
  const report = { at, leg: 3, receipt: { reason: 'reentry-too-early', nextEligibleAt: at, detail: { leftAt: at, mayEnterAt: at, days: 30 } }, people: [{ since: at, point: 0.731, dueAt: null }] };
  expect(readableTimes(report)).toEqual({
    at: iso, leg: 3, receipt: { reason: 'reentry-too-early', nextEligibleAt: iso, detail: { leftAt: iso, mayEnterAt: iso, days: 30 } }, people: [{ since: iso, point: 0.731, dueAt: null }],
  });
});
