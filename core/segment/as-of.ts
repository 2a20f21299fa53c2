import { readDate } from '../time/read-date';

/**
 * The instant (ms since 1970) as of which a segment is judged.
 *
 * @param asOf as in readDate; empty: now.
 * @returns undefined for a date that nobody can read.
 */
export function readAsOf(asOf: string, zone: string, now: number): number | undefined {
  return asOf.trim() === '' ? now : readDate(asOf, zone);
}

/** A date that nobody can read must not sort people by a date that nobody chose. */
export function isAsOf(value: string): boolean {
  return readAsOf(value, 'UTC', 0) !== undefined;
}
