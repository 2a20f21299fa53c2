import type { ChannelId } from '../channel-id';
import type { ConsentBasis } from '../consent/consent';
import type { CapRule } from '../fatigue/cap-rule';
import type { JsonObject } from '../json';
import type { DeliveryResult } from '../delivery-result';
import type { Receipt, Ticket } from './enrolment-store';

/** Template texts by part (`subject`, `text`, ...), as they were. */
export type TextParts = Readonly<Record<string, string>>;

/** What a message is made of, frozen by Tailor. */
export interface Draft {
  /** One per enrolment, leg and step; see core/message/draft-id.ts. */
  readonly id: string;
  readonly enrolment: string;
  readonly leg: number;
  readonly step: string;
  readonly channel: ChannelId;
  readonly address: string;
  readonly locale: string;
  readonly message: string;
  /** Which of the texts. */
  readonly text: string;
  /** The values the texts read. */
  readonly variables: JsonObject;
  readonly preparedAt: number;
}

/** Drafts with their texts by id, each text once: it is the same for all who read a language. */
export interface DraftBatch {
  readonly drafts: readonly Draft[];
  readonly texts: Readonly<Record<string, TextParts>>;
}

export interface SendRequest {
  readonly messageKey: string;
  readonly ticket: Ticket;
  readonly contact: string;
  readonly journey: string;
  readonly step: string;
  readonly leg: number;
  readonly draft: string;
  readonly channel: ChannelId;
  readonly address: string;
  readonly topic: string;
  readonly basis: ConsentBasis;
  readonly class: 'marketing' | 'service' | 'transactional';
  readonly caps: readonly CapRule[];
  /** Journey time after which it must not go out. */
  readonly expiresAt: number;
  readonly messageId: string;
  readonly account: string;
}
export type SendVisit = Pick<SendRequest, 'contact' | 'step' | 'leg'> & Pick<Ticket, 'enrolment'>;
export type SendVerdict =
  | { readonly type: 'send' }
  /** Marked `sending` by a run that died: nobody knows. */
  | { readonly type: 'unknown' }
  | { readonly type: 'already-sent'; readonly at: number }
  | { readonly type: 'not-sent'; readonly reason: 'no-consent' | 'suppressed' | 'address-gone' | 'capped' | 'expired'; readonly receipt: Receipt }
  | { readonly type: 'hold-on'; readonly reason: 'channel-paused' | 'sending-stopped'; readonly until: number }
  | { readonly type: 'superseded' };

/** `not-unknown`: there is no such message, or what became of it is known. `left`, `on-the-way`: can't be sent again, or not now. */
export type SettledUnknown = 'settled' | 'not-unknown' | 'left' | 'on-the-way';

/** What holds up all messages through an account without anybody having paused it. */
export interface Trouble {
  readonly account: string;
  /** One of {@link troubleCodes}. */
  readonly code: string;
  readonly detail: string;
}

export interface Finished {
  /** Accounts paused now, by this. */
  readonly paused: readonly string[];
  /** What holds up an account since now. */
  readonly trouble: readonly Trouble[];
}

export interface OutboxStore {
  /** Saves drafts; of two with one id the first stays. */
  prepare(batch: DraftBatch): Promise<void>;
  /** Those of these ids that there are. */
  drafts(ids: readonly string[]): Promise<DraftBatch>;
  /**
   * One transaction: checks claim, consent, suppression, expiry, caps, channel pause; turns holds into slots; marks `sending`.
   * One verdict per request in order.
   */
  begin(requests: readonly SendRequest[]): Promise<readonly SendVerdict[]>;
  /** Whose message was put on the wire in this visit to a Send step, by a run that didn't live to record it. In order. */
  begun(visits: readonly SendVisit[]): Promise<readonly boolean[]>;
  /**
   * Writes what became of the messages; a positive "not sent" frees the slot. `channel-down` pauses the account
   * (first time: answers its name in `paused`, so that it is said once).
   */
  finish(results: readonly { readonly messageKey: string; readonly account: string; readonly result: DeliveryResult }[]): Promise<Finished>;
  /** Keeps what holds up all messages of an account, so that health can tell; a message that goes out ends it. Answers what is new. */
  noteTrouble(troubles: readonly Trouble[]): Promise<readonly Trouble[]>;
  /**
   * A person says of messages whose outcome nobody knows what became of them. `sent`: they arrived. `send-again`: they didn't, so whoever
   * is still in the journey goes back to that Send step with the same message. One answer per key, in order.
   */
  settleUnknown(messageKeys: readonly string[], verdict: 'sent' | 'send-again', by: string): Promise<readonly SettledUnknown[]>;
  /** The one switch that stops all sending. Sends then wait, nobody loses their place. */
  stopSending(stopped: boolean, by: string): Promise<void>;
  /** Ends the pause of an account; people waiting for it are due at once. Answers whether it was paused. */
  resumeAccount(account: string): Promise<boolean>;
}
