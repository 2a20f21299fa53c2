import fc from 'fast-check';
import { DateTime } from 'luxon';
import { endOfQuietHours } from '../../../core/time/quiet-hours';

const night = { from: '21:00', to: '08:00' };
const at = (iso: string, zone: string): number => DateTime.fromISO(iso, { zone }).toMillis();

test.each([
  ['in the evening', '2026-05-01T21:00', '2026-05-02T08:00', 'Asia/Tokyo'],
  ['after midnight', '2026-05-02T03:30', '2026-05-02T08:00', 'Asia/Tokyo'],
  ['in the last quiet minute', '2026-05-02T07:59', '2026-05-02T08:00', 'Asia/Tokyo'],
  ['in the night that is an hour shorter', '2026-03-28T23:00', '2026-03-29T08:00', 'Europe/Berlin'],
  ['in the night that is an hour longer', '2026-10-24T23:00', '2026-10-25T08:00', 'Europe/Berlin'],
])('a message %s waits until the night is over', (_, now, end, zone) => {
  expect(endOfQuietHours(at(now, zone), night, zone)).toBe(at(end, zone));
});

test('the hour that clocks skip or repeat changes how long the wait is', () => {
  const wait = (iso: string): number => (endOfQuietHours(at(iso, 'Europe/Berlin'), night, 'Europe/Berlin') - at(iso, 'Europe/Berlin')) / 3_600_000;
  expect(wait('2026-03-27T23:00')).toBe(9);
  expect(wait('2026-03-28T23:00')).toBe(8);
  expect(wait('2026-10-24T23:00')).toBe(10);
});

test('by day nothing waits, and the first loud minute is by day', () => {
  for (const now of ['2026-05-01T08:00', '2026-05-01T20:59']) expect(endOfQuietHours(at(now, 'Asia/Tokyo'), night, 'Asia/Tokyo')).toBe(at(now, 'Asia/Tokyo'));
});

test('quiet hours may lie within one day', () => {
  const siesta = { from: '13:00', to: '16:00' };
  expect(endOfQuietHours(at('2026-05-01T14:00', 'Europe/Madrid'), siesta, 'Europe/Madrid')).toBe(at('2026-05-01T16:00', 'Europe/Madrid'));
  expect(endOfQuietHours(at('2026-05-01T16:00', 'Europe/Madrid'), siesta, 'Europe/Madrid')).toBe(at('2026-05-01T16:00', 'Europe/Madrid'));
});

test('equal times mean no quiet hours', () => {
  const now = at('2026-05-01T08:00', 'UTC');
  expect(endOfQuietHours(now, { from: '08:00', to: '08:00' }, 'UTC')).toBe(now);
});

const minuteOfDay = fc.integer({ min: 0, max: 1439 }).map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
// Clocks there skip or repeat an hour, half an hour, or a whole day.
const zones = ['Europe/Berlin', 'America/New_York', 'America/Havana', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu', 'Asia/Tokyo', 'UTC'];

test('the wait ends never before it begins, within two days, and asking again then means no further wait', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_262_304_000_000, max: 1_830_297_600_000 }), minuteOfDay, minuteOfDay, fc.constantFrom(...zones), (now, from, to, zone) => {
      const end = endOfQuietHours(now, { from, to }, zone);
      expect(end).toBeGreaterThanOrEqual(now);
      expect(end - now).toBeLessThanOrEqual(49 * 3_600_000);
      const settled = endOfQuietHours(end, { from, to }, zone);
      // Only where clocks skip over the very end can the next window begin at once.
      if (settled !== end) expect(DateTime.fromMillis(end, { zone }).toFormat('HH:mm')).not.toBe(to);
    }),
    { numRuns: 500 },
  );
});
