import { DateTime } from 'luxon';

/** Local times `HH:MM`. `from` is the first quiet minute, `to` the first loud one; equal times mean no quiet hours. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/**
 * The first instant at or after `at` (ms) outside the quiet hours of a zone; `at` itself when it is outside.
 * Local wall time decides, so a night is an hour shorter or longer when clocks change. An end that the clocks skip is moved
 * forward by the skipped hour.
 */
export function endOfQuietHours(at: number, quiet: QuietHours, zone: string): number {
  const from = minuteOfDay(quiet.from);
  const to = minuteOfDay(quiet.to);
  const local = DateTime.fromMillis(at, { zone });
  if (!isQuiet(local.hour * 60 + local.minute, from, to)) return at;
  const end = { hour: Math.floor(to / 60), minute: to % 60, second: 0, millisecond: 0 };
  const today = local.set(end);
  return (today > local ? today : local.plus({ days: 1 }).set(end)).toMillis();
}

function isQuiet(minute: number, from: number, to: number): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
