/**
 * The Store port: everything that outlives a run. One contract suite holds every store to it.
 * Methods take whole batches. What one writes is one transaction; of more than 1,000 entries it may be several, each of them all or nothing.
 * Times are ms since 1970 (UTC).
 */
import type { JsonObject } from './json';
import type { ContactStore } from './store-port/contact-store';
import type { JourneyStore } from './store-port/journey-store';
import type { EnrolmentStore } from './store-port/enrolment-store';
import type { FatigueStore } from './store-port/fatigue-store';
import type { OutboxStore } from './store-port/outbox-store';
import type { ReplyStore } from './store-port/reply-store';
import type { PumpStore } from './store-port/pump-store';
import type { ReportStore } from './store-port/report-store';

export type * from './store-port/contact-store';
export type * from './store-port/journey-store';
export type * from './store-port/enrolment-store';
export type * from './store-port/fatigue-store';
export type * from './store-port/outbox-store';
export type * from './store-port/reply-store';
export type * from './store-port/pump-store';
export type * from './store-port/report-store';

export interface Store {
  /** Identifies this store; items carry it, and a step that meets another id refuses to run. */
  readonly id: string;

  readonly clock: StoreClock;
  readonly contacts: ContactStore;
  readonly journeys: JourneyStore;
  readonly enrolments: EnrolmentStore;
  readonly fatigue: FatigueStore;
  readonly outbox: OutboxStore;
  readonly replies: ReplyStore;
  readonly pumps: PumpStore;
  readonly reports: ReportStore;

  close(): Promise<void>;
}

export interface StoreClock {
  /** `journey`: host's or database's clock plus the test offset. `lease`: the real clock. */
  now(): Promise<{ readonly journey: number; readonly lease: number }>;
  /** Moves journey time by so many ms. Throws StoreError `test-clock-off` unless the store was opened with the test clock. */
  advance(ms: number): Promise<void>;
}

/** Wrong use or a state of the store that the caller must explain to a person. `code` is stable. */
export class StoreError extends Error {
  constructor(
    readonly code: 'journey-owned' | 'journey-unknown' | 'test-clock-off' | 'store-unwritable' | 'store-locked' | 'store-corrupt' | 'store-newer' | 'store-lost',
    readonly params: JsonObject = {},
  ) {
    super(code);
    this.name = 'StoreError';
  }
}
