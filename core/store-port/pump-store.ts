import type { Contact } from '../journey/inputs';
import type { JsonObject } from '../json';
import type { OfferTicket, Ticket } from './enrolment-store';

export interface PumpKey {
  readonly workflow: string;
  readonly journey: string;
  readonly step: string;
  readonly kind: 'entry' | 'park';
}
export interface ClaimedBatch {
  readonly workflow: string;
  readonly step: string;
  /** Names this hand-out; see {@link PumpStore.settle}. */
  readonly batch: string;
  readonly items: readonly ClaimedItem[];
}
export type ClaimedItem =
  | { readonly type: 'enrolment'; readonly ticket: Ticket; readonly contact: Contact; readonly item: JsonObject }
  | { readonly type: 'offer'; readonly offer: OfferTicket; readonly contact: Contact };

export interface PumpStore {
  /**
   * Heartbeats of live pumps; one older than a minute (lease time) counts as gone. Throws StoreError `journey-owned` (see register) when
   * another workflow's live pump serves the same journey; the other pumps beat all the same.
   */
  beat(pumps: readonly PumpKey[]): Promise<void>;
  stop(pumps: readonly PumpKey[]): Promise<void>;
  /** Steps of this workflow with a fresh heartbeat. */
  live(workflow: string): Promise<readonly string[]>;
  /**
   * Hands out what is due for these pumps (parked and due, woken, offered, or lost by a dead run) as batches with new claims.
   * At most two unaccepted batches per workflow. After a run that failed the batch is a thirty-second, after one that was lost a quarter,
   * so that one contact can't hold up the rest; whose third claim in a leg, or a later one, fails with nobody else in it is `stuck`. A batch
   * that no run took costs no claim unless its run failed. An offer that fails so is refused as `run-failed`.
   */
  claim(pumps: readonly PumpKey[], options: { readonly limit: number; readonly acceptWithinMs: number }): Promise<readonly ClaimedBatch[]>;
  /**
   * What n8n said of the run of a batch. `error`: unaccepted or unfinished contacts are handed out again, after 10 seconds the first
   * time, after 2 minutes the second (lease time): what failed may be back by then. `success`: those who went into a node of n8n and
   * did not come out leave with `left-in-n8n`, the last node as their `error`; whoever no step took up is handed out again, as after an
   * error. `waiting`: n8n holds the run in a node of its own, so nobody in it counts as lost for a day.
   */
  settle(batch: string, result: { readonly status: 'success' | 'error' | 'waiting'; readonly lastNode: string; readonly error: string }): Promise<void>;
}
