import { DateTime } from 'luxon';

/**
 * A date and time with offset (RFC 3339) as ms since 1970; undefined when it is none. A time without offset means different
 * moments in different places, so it is refused.
 */
export function readInstant(value: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(value)) return undefined;
  const instant = DateTime.fromISO(value.replace(' ', 'T').toUpperCase(), { setZone: true });
  return instant.isValid ? instant.toMillis() : undefined;
}

/** How far another machine's clock may be ahead of ours, ms. */
const clockSkewMs = 10 * 60_000;

/** Whether a time (ms) is too late for something that is said to have happened. */
export function liesAhead(time: number, now: number): boolean {
  return time > now + clockSkewMs;
}
