import type { Duration } from '../journey/journey';

const unitMs: { readonly [K in Duration['unit']]: number } = {
  seconds: 1_000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
  weeks: 604_800_000,
};

/** 24 hours, ms. */
export const dayMs = unitMs.days;

/** Length in whole milliseconds. A day is always 24 hours (schemas/common.schema.json). */
export function durationMs(duration: Duration): number {
  return Math.round(duration.amount * unitMs[duration.unit]);
}
