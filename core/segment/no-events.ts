import type { EventFacts } from '../store-port';

/** What there is to say of somebody without such events. */
export const noEvents: EventFacts = { count: 0, sum: 0, min: null, max: null, first: null, last: null };
