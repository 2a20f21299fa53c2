import type { ChannelId } from '../channel-id';
import type { ConsentAction } from '../consent/consent';
import type { ConsentEventInput, Contact, ContactRow, EventInput } from '../journey/inputs';

export interface ContactStore {
  /** Creates contacts by id, or merges what a row has into them (see merge-contact). Rows are valid already (see validate-input). Answers what is stored now. */
  upsert(contacts: readonly ContactRow[]): Promise<readonly { readonly id: string; readonly created: boolean; readonly contact: Contact }[]>;
  get(ids: readonly string[]): Promise<ReadonlyMap<string, Contact>>;
  /** Ids whose address on this channel is one of these (lower-cased e-mail, E.164 phone). */
  findByAddress(channel: ChannelId, addresses: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** All ids after this one in id order, at most `limit`. */
  page(after: string, limit: number): Promise<readonly string[]>;
  /**
   * Stores events once per id, and offers their contacts to the journeys whose entry listens to the event's name.
   * Unknown contacts are answered `unknown-contact` and nothing is stored for them.
   */
  recordEvents(events: readonly EventInput[]): Promise<readonly RecordResult[]>;
  /** Numbers made from events: per subject, in order, one result per query. See {@link EventQuery}. */
  eventFacts(subjects: readonly FactSubject[], queries: readonly EventQuery[]): Promise<readonly (readonly EventFacts[])[]>;
  /** Numbers made from our own messages (and those reported from elsewhere): per subject, in order, one result per query. */
  messageFacts(subjects: readonly FactSubject[], queries: readonly MessageQuery[]): Promise<readonly (readonly number[])[]>;
  /** Appends consent events (once per id) and projects them; see core/consent/project.ts for what wins. */
  recordConsent(events: readonly ConsentEventInput[]): Promise<readonly RecordResult[]>;
  /** Current consent of the contacts, all channels and topics, and the blocks on their addresses. */
  consentFacts(contacts: readonly string[]): Promise<ReadonlyMap<string, ConsentFacts>>;
  /** Blocks an address on a channel, whoever it belongs to. Addresses are stored hashed. */
  suppress(entries: readonly { readonly channel: ChannelId; readonly address: string; readonly reason: SuppressionReason }[]): Promise<void>;
  /** Takes blocks back. Answers which addresses were blocked, in order. */
  unsuppress(entries: readonly { readonly channel: ChannelId; readonly address: string }[]): Promise<readonly boolean[]>;
}

export type RecordResult = 'stored' | 'duplicate' | 'unknown-contact';
export type SuppressionReason = 'hard-bounce' | 'complaint' | 'stop-all' | 'manual';

/** Whose events and messages are asked for; only those after `since` (ms) count. */
export interface FactSubject {
  readonly contact: string;
  readonly since: number;
}

/** Events with this name and `from < at <= to`; `property` names the number to sum (missing or not a number: left out). */
export interface EventQuery {
  readonly event: string;
  readonly property: string;
  readonly from: number;
  readonly to: number;
}
/** `min`, `max`, `first`, `last` are null without events. `first` and `last` are times. */
export interface EventFacts {
  readonly count: number;
  readonly sum: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly first: number | null;
  readonly last: number | null;
}
export interface MessageQuery {
  readonly measure: 'sent' | 'replied';
  /** Empty: all topics. */
  readonly topic: string;
  readonly from: number;
  readonly to: number;
}
export interface ConsentState {
  /** A channel or `*`. */
  readonly channel: string;
  /** A topic or `*`. */
  readonly topic: string;
  readonly action: ConsentAction;
  readonly at: number;
  readonly expiresAt: number | null;
  readonly source: string;
  readonly wording: string;
}
export interface ConsentFacts {
  readonly states: readonly ConsentState[];
  /** Blocked addresses of this contact: `channel:address` -> reason. */
  readonly suppressed: Readonly<Record<string, SuppressionReason>>;
}
