import { DateTime } from 'luxon';

/**
 * The instant (ms since 1970) as of which a segment is judged.
 *
 * @param asOf ISO 8601 date or time, one without an offset in `zone` (IANA); empty: now.
 * @returns undefined for a date that nobody can read.
 */
export function readAsOf(asOf: string, zone: string, now: number): number | undefined {
  if (asOf.trim() === '') return now;
  const instant = DateTime.fromISO(asOf.trim(), { zone });
  return instant.isValid ? instant.toMillis() : undefined;
}

/** A date that nobody can read must not sort people by a date that nobody chose. */
export function isAsOf(value: string): boolean {
  return readAsOf(value, 'UTC', 0) !== undefined;
}
