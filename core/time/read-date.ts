import { DateTime } from 'luxon';

/**
 * A date or time in ISO 8601 as ms since 1970; a space may stand for the `T`. One without an offset is local time of `zone` (IANA), a date
 * alone its midnight.
 *
 * @returns undefined for a date that nobody can read.
 */
export function readDate(value: string, zone: string): number | undefined {
  const instant = DateTime.fromISO(value.trim().replace(' ', 'T'), { zone });
  return instant.isValid ? instant.toMillis() : undefined;
}
