import type { ChannelId } from '../channel-id';
import type { Trouble } from './outbox-store';
import type { EnrolmentRow, Receipt } from './enrolment-store';

export interface JourneyAccount {
  readonly journey: string;
  readonly offered: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly entered: number;
  readonly running: number;
  readonly waiting: number;
  readonly interrupted: number;
  readonly stuck: number;
  readonly exited: Readonly<Record<string, number>>;
  readonly goals: number;
  /**
   * By Send step (outcomes recorded with kind `send`). notSent by reason, those who left the journey there included. Port `sent` with the
   * receipt's reason `unknown` counts as unknown. `unbooked`: on the wire or gone, and not among those who `reached` yet, for their run is
   * still on or died; once it is recorded they move to `sent` or `unknown`.
   */
  readonly sends: Readonly<Record<string, SendAccount>>;
}
export interface SendAccount {
  readonly reached: number;
  readonly sent: number;
  readonly notSent: Readonly<Record<string, number>>;
  readonly failed: number;
  readonly unknown: number;
  readonly waiting: number;
  readonly unbooked: number;
}
export interface ReceiptRow {
  readonly contact: string;
  readonly journey: string;
  readonly enrolment: string | null;
  readonly step: string;
  readonly leg: number;
  readonly at: number;
  /** `port:<name>`, `park`, `leave`, `refused`, `superseded`, `duplicate-item`, ... */
  readonly outcome: string;
  readonly receipt: Receipt;
}
export interface Health {
  readonly store: string;
  readonly journeyTime: number;
  readonly sendingStopped: boolean;
  /** `live`: a fresh heartbeat, of a workflow that has the journey. */
  readonly pumps: readonly { readonly workflow: string; readonly journey: string; readonly step: string; readonly beatAt: number; readonly live: boolean }[];
  readonly due: number;
  readonly oldestDueMs: number;
  readonly stuck: Halted;
  readonly interrupted: Halted;
  readonly unknownSends: number;
  /** Waiting people whom no live pump will ever take up: their step was taken out of the journey, or its workflow is not active. */
  readonly stranded: readonly { readonly journey: string; readonly workflow: string; readonly step: string; readonly count: number }[];
  /** Offered people whom no live Entry lets in: it is deactivated, or its workflow is. */
  readonly unanswered: readonly { readonly journey: string; readonly workflow: string; readonly count: number }[];
  /** What holds up messages, of the last two hours. */
  readonly troubles: readonly (Trouble & { readonly since: number })[];
  readonly pausedAccounts: readonly { readonly account: string; readonly since: number; readonly detail: string }[];
}
/** People who don't go on by themselves: how many, and at most a hundred of them. */
export interface Halted {
  readonly count: number;
  readonly people: readonly EnrolmentRow[];
}
/** A message of which nobody knows whether it was sent. */
export interface UnknownSend {
  readonly messageKey: string;
  readonly contact: string;
  readonly journey: string;
  readonly step: string;
  readonly channel: ChannelId;
  readonly address: string;
  /** When it was marked for the wire; journey time, ms. */
  readonly at: number;
  readonly messageId: string;
  readonly code: string | null;
  readonly detail: string | null;
}
export interface ReportStore {
  account(journey: string): Promise<JourneyAccount>;
  receipts(filter: { readonly contact?: string; readonly journey?: string; readonly step?: string; readonly limit: number }): Promise<readonly ReceiptRow[]>;
  health(): Promise<Health>;
  /** Messages with an unknown outcome, at most `limit`. */
  unknownSends(limit: number): Promise<readonly UnknownSend[]>;
}
