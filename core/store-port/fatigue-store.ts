import type { ChannelId } from '../channel-id';
import type { CapRule } from '../fatigue/cap-rule';
import type { RecordResult } from './contact-store';
import type { Ticket } from './enrolment-store';

export interface HoldRequest {
  readonly ticket: Ticket;
  readonly leg: number;
  readonly step: string;
  readonly contact: string;
  readonly topic: string;
  readonly channels: readonly ChannelId[];
}
export type HoldResult =
  /** Channels on which a message fits now. */
  | { readonly type: 'held'; readonly channels: readonly ChannelId[] }
  /** `nextAt`: when a message would fit, as things stand; null: never (a cap of 0). */
  | { readonly type: 'capped'; readonly rule: CapRule; readonly count: number; readonly nextAt: number | null };

export interface FatigueStore {
  /**
   * Takes a hold per request, exact under concurrency; the same (enrolment, leg, step) answers as the first time. Decides with
   * core/fatigue/decide.ts inside the transaction.
   */
  hold(requests: readonly HoldRequest[], rules: readonly CapRule[]): Promise<readonly HoldResult[]>;
  /** Touches made elsewhere (a sales call, another tool's mail), counted like ours; once per key. */
  recordTouches(touches: readonly Touch[]): Promise<readonly RecordResult[]>;
}

export interface Touch {
  readonly key: string;
  readonly contact: string;
  readonly channel: string;
  readonly topic: string;
  readonly at: number;
}
