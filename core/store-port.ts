/**
 * The Store port: everything that outlives a run. Three stores implement it, one contract suite holds them to it.
 * Each method is one transaction; each takes a whole batch. Times are ms since 1970 (UTC).
 */
import type { ChannelId } from './channel-id';
import type { ConsentAction, ConsentBasis } from './consent/consent';
import type { CapRule } from './fatigue/cap-rule';
import type { JsonObject } from './json';
import type { Contact, ConsentEventInput, EventInput } from './journey/inputs';
import type { DeliveryResult } from './services';

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

// ---------------------------------------------------------------- contacts

export interface ContactStore {
  /** Creates or replaces contacts by id. Contacts are valid already (see validate-input). */
  upsert(contacts: readonly Contact[]): Promise<readonly { readonly id: string; readonly created: boolean }[]>;
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
  /** Numbers made from events, one result per query and contact. See {@link EventQuery}. */
  eventFacts(contacts: readonly string[], queries: readonly EventQuery[]): Promise<ReadonlyMap<string, readonly EventFacts[]>>;
  /** Numbers made from our own messages (and those reported from elsewhere), one result per query and contact. */
  messageFacts(contacts: readonly string[], queries: readonly MessageQuery[]): Promise<ReadonlyMap<string, readonly number[]>>;
  /** Appends consent events (once per id) and projects them; see core/consent/project.ts for what wins. */
  recordConsent(events: readonly ConsentEventInput[]): Promise<readonly RecordResult[]>;
  /** Current consent of the contacts, all channels and topics, and the blocks on their addresses. */
  consentFacts(contacts: readonly string[]): Promise<ReadonlyMap<string, ConsentFacts>>;
  /** Blocks an address on a channel, whoever it belongs to. Addresses are stored hashed. */
  suppress(entries: readonly { readonly channel: ChannelId; readonly address: string; readonly reason: SuppressionReason }[]): Promise<void>;
}

export type RecordResult = 'stored' | 'duplicate' | 'unknown-contact';
export type SuppressionReason = 'hard-bounce' | 'complaint' | 'stop-all' | 'manual' | 'invalid';

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

// ---------------------------------------------------------------- journeys

/** What a published version tells the store about itself. */
export interface JourneyVersion {
  readonly journey: string;
  readonly name: string;
  /** Content hash of the document. */
  readonly version: string;
  /** n8n workflow that runs it. */
  readonly workflow: string;
  readonly entryStep: string;
  /** Event that lets people in; empty: none. */
  readonly entryEvent: string;
  readonly reentry: { readonly mode: 'never' | 'always' | 'after'; readonly days: number };
}

export interface JourneyStore {
  /**
   * Registers (idempotent). Throws StoreError `journey-owned` with the owner's workflow id
   * when another workflow with a live pump owns this journey.
   */
  register(version: JourneyVersion): Promise<void>;
  get(journey: string): Promise<JourneyVersion | undefined>;
  /** Hands journey and its people over to another workflow, on purpose. */
  takeOver(journey: string, workflow: string): Promise<{ readonly moved: number }>;
  /** Offers contacts to a journey; its entry pump enrols them. One result per contact. */
  offer(journey: string, contacts: readonly string[], offerKey: string): Promise<readonly RecordResult[]>;
  /** The one switch that stops all sending. Sends then wait, nobody loses their place. */
  stopSending(stopped: boolean, by: string): Promise<void>;
}

// ---------------------------------------------------------------- enrolments

/** Why a contact arrives at a parking step again. */
export type Wake =
  | { readonly why: 'due' }
  | { readonly why: 'reply'; readonly reply: ReplyRecord }
  | { readonly why: 'slot-free' };

/** What wakes a parked contact before its due time. */
export type WakeOn = { readonly type: 'nothing' } | { readonly type: 'reply'; readonly messageKey: string } | { readonly type: 'channel'; readonly account: string };

/** Things steps want remembered for this enrolment; small, merged by key at the top level. */
export interface EnrolmentMemory {
  /** Channels still possible; narrowed by consent check and cap. */
  readonly channels?: readonly ChannelId[];
  readonly topic?: string;
  readonly basis?: ConsentBasis;
  /** Caps of the last Fatigue Cap, checked again by Send. */
  readonly caps?: readonly CapRule[];
  /** The draft that the last Tailor prepared; set to null once sent. */
  readonly draft?: string | null;
  /** Messages sent, by Send step: for Wait for Reply. */
  readonly sends?: Readonly<Record<string, SentMark>>;
  /** Send step of the last send. */
  readonly lastSend?: string;
  /** When this contact was first held up at a step, by step: give-up times count from here. */
  readonly since?: Readonly<Record<string, number>>;
}
export interface SentMark {
  readonly messageKey: string;
  readonly channel: ChannelId;
  readonly at: number;
}

export interface Ticket {
  readonly enrolment: string;
  readonly claim: string;
}

export type RefusalReason = 'already-in' | 'reentry-never' | 'reentry-too-early' | 'invalid-contact' | 'unknown-contact' | 'journey-paused';

export interface EnrolRequest {
  /** Contact id; the contact is stored already. Empty when the row itself was no contact. */
  readonly contact: string;
  /** Set by the host when the row is malformed: recorded as a refusal. */
  readonly invalid?: { readonly reason: 'invalid-contact'; readonly detail: JsonObject };
  /** Set when a pump offered the contact: enrolling the same offer twice answers as the first time. */
  readonly offer?: string;
  /** The rest of the item's json, kept for a replay; at most 16 kB (the host checks). */
  readonly item: JsonObject;
}
export type EnrolResult =
  | { readonly type: 'entered'; readonly ticket: Ticket }
  | { readonly type: 'refused'; readonly reason: RefusalReason; readonly detail: JsonObject };

/** One contact's state as a step sees it. */
export interface Arrival {
  readonly enrolment: string;
  readonly claim: string;
  readonly contact: Contact;
  readonly leg: number;
  readonly enteredAt: number;
  /** `resumed` at the step that parked the contact, when its leg began here; else `fresh`. */
  readonly arrival: { readonly type: 'fresh' } | { readonly type: 'resumed'; readonly wake: Wake };
  readonly memory: EnrolmentMemory;
}

export type BeginResult =
  | { readonly type: 'run'; readonly arrival: Arrival }
  /** Decided before under (enrolment, leg, step): pass through without new effects. */
  | { readonly type: 'recorded'; readonly contact: Contact; readonly outcome: RecordedOutcome }
  /** The claim is no longer current, or the contact left: drop the item. */
  | { readonly type: 'superseded' }
  /** The step of ours before this one recorded nothing in this leg: a node was skipped (disabled, executeOnce). */
  | { readonly type: 'skipped-a-step'; readonly expected: readonly string[] }
  | { readonly type: 'unknown-enrolment' };

export interface BeginRequest {
  readonly workflow: string;
  readonly journey: string;
  readonly step: string;
  /** Ids of the steps of ours that lead here; the last recorded outcome of this leg must be of one of them (or the leg began here). Empty: not checked. */
  readonly after: readonly string[];
  readonly tickets: readonly Ticket[];
  /** How long (lease time, ms) the work may take before the contact counts as lost. */
  readonly leaseMs: number;
}

/** Where an outcome leads, as the workflow is drawn now. */
export type NextKind = 'ours' | 'n8n' | 'end';

export type RecordedOutcome =
  | { readonly type: 'port'; readonly port: string; readonly receipt: Receipt }
  | { readonly type: 'park'; readonly until: number; readonly wakeOn: WakeOn; readonly receipt: Receipt }
  | { readonly type: 'leave'; readonly reason: string; readonly goal: boolean; readonly receipt: Receipt };

/** Why something was decided. `reason` is a stable code; `detail` holds the rule and counters that decided, in plain JSON. */
export interface Receipt {
  readonly reason: string;
  readonly detail: JsonObject;
  /** When the same question could next be answered with yes, if that is known. */
  readonly nextEligibleAt?: number;
}

export interface OutcomeRecord {
  readonly ticket: Ticket;
  readonly outcome: RecordedOutcome;
  /** `port` only: what the port leads to. `end`: the store ends the enrolment with reason `left-by-<port>`. */
  readonly next?: NextKind;
  /** `port` to `n8n` only: a dead run may be repeated. */
  readonly mayRepeat?: boolean;
  readonly remember?: EnrolmentMemory;
  /** `park` only: rest of the item's json. */
  readonly item?: JsonObject;
}
export type RecordOutcomeResult =
  | { readonly type: 'recorded' }
  /** `park` on a reply that is already here: the contact is due at once. Counts as recorded. */
  | { readonly type: 'superseded' }
  | { readonly type: 'already'; readonly outcome: RecordedOutcome };

export interface EnrolmentStore {
  /** Enrols a batch: re-entry rules, nobody twice at a time, one answer per request in order. Writes receipts. */
  enrol(request: {
    readonly workflow: string;
    readonly journey: string;
    readonly step: string;
    readonly next: NextKind;
    readonly leaseMs: number;
    readonly entries: readonly EnrolRequest[];
  }): Promise<readonly EnrolResult[]>;
  /** Accepts the claims, renews leases, tells what each contact is to this step. One answer per ticket in order; a ticket twice in a batch is `superseded` the second time (receipt `duplicate-item`). */
  begin(request: BeginRequest): Promise<readonly BeginResult[]>;
  /** Records outcomes with their receipts, compares claims, renews leases, parks and ends: one transaction. */
  record(request: {
    readonly workflow: string;
    readonly step: string;
    /** Kind of the step: reports count the outcomes of `send`. */
    readonly kind?: string;
    readonly leaseMs: number;
    readonly outcomes: readonly OutcomeRecord[];
  }): Promise<readonly RecordOutcomeResult[]>;
  /** Renews the lease of long work (Send calls it between groups). Answers which tickets are still current, in order. */
  renew(tickets: readonly Ticket[], leaseMs: number): Promise<readonly boolean[]>;
  /** A person takes someone out of a journey. */
  remove(enrolments: readonly string[], reason: string, by: string): Promise<number>;
  /** A person puts a waiting, interrupted or stuck contact before another step; it resumes there with a new leg. */
  move(enrolments: readonly string[], step: string, by: string): Promise<number>;
  /** Where a contact stands in all journeys. */
  ofContact(contact: string): Promise<readonly EnrolmentRow[]>;
  get(enrolments: readonly string[]): Promise<readonly EnrolmentRow[]>;
}

/**
 * `running`: claimed, on its way. `waiting`: parked. `interrupted`: died inside a node that is not ours.
 * `stuck`: three claims failed. `exited`: over.
 */
export type EnrolmentState = 'running' | 'waiting' | 'interrupted' | 'stuck' | 'exited';
export interface EnrolmentRow {
  readonly id: string;
  readonly journey: string;
  readonly contact: string;
  readonly workflow: string;
  readonly version: string;
  readonly state: EnrolmentState;
  /** Step at which the contact stands or last was. */
  readonly step: string;
  readonly leg: number;
  readonly enteredAt: number;
  readonly dueAt: number | null;
  readonly exitedAt: number | null;
  readonly exitReason: string | null;
  readonly goal: boolean;
  readonly error: string | null;
}

// ---------------------------------------------------------------- fatigue

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
  /** Takes a hold per request, exact under concurrency; the same (enrolment, leg, step) answers as the first time. Decides with core/fatigue/decide.ts inside the transaction. */
  hold(requests: readonly HoldRequest[], rules: readonly CapRule[]): Promise<readonly HoldResult[]>;
  /** Touches made elsewhere (a sales call, another tool's mail), counted like ours; once per key. */
  recordTouches(touches: readonly { readonly key: string; readonly contact: string; readonly channel: string; readonly topic: string; readonly at: number }[]): Promise<readonly RecordResult[]>;
}

// ---------------------------------------------------------------- outbox

/** What a message is made of, frozen by Tailor. */
export interface Draft {
  readonly enrolment: string;
  readonly leg: number;
  readonly step: string;
  readonly channel: ChannelId;
  readonly address: string;
  readonly locale: string;
  readonly message: string;
  /** Template texts by part (`subject`, `text`, ...), as they were. */
  readonly parts: Readonly<Record<string, string>>;
  /** The values the texts read. */
  readonly variables: JsonObject;
  readonly preparedAt: number;
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
export type SendVerdict =
  | { readonly type: 'send' }
  /** Marked `sending` by a run that died: nobody knows. */
  | { readonly type: 'unknown' }
  | { readonly type: 'already-sent'; readonly at: number }
  | { readonly type: 'not-sent'; readonly reason: 'no-consent' | 'suppressed' | 'capped' | 'expired'; readonly receipt: Receipt }
  | { readonly type: 'hold-on'; readonly reason: 'channel-paused' | 'sending-stopped'; readonly until: number }
  | { readonly type: 'superseded' };

export interface OutboxStore {
  /** Saves drafts (same enrolment, leg, step: the first stays) and answers their ids. */
  prepare(drafts: readonly Draft[]): Promise<readonly string[]>;
  drafts(ids: readonly string[]): Promise<ReadonlyMap<string, Draft>>;
  /**
   * One transaction: checks claim, consent, suppression, expiry, caps, channel pause; turns holds into slots; marks `sending`.
   * One verdict per request in order.
   */
  begin(requests: readonly SendRequest[]): Promise<readonly SendVerdict[]>;
  /**
   * Writes what became of the messages; a positive "not sent" frees the slot. `channel-down` pauses the account
   * (first time: answers its name in `paused`, so that it is said once).
   */
  finish(results: readonly { readonly messageKey: string; readonly account: string; readonly result: DeliveryResult }[]): Promise<{ readonly paused: readonly string[] }>;
  /** Ends the pause of an account; people waiting for it are due at once. */
  resumeAccount(account: string): Promise<void>;
}

// ---------------------------------------------------------------- replies

export interface ReplyInput {
  /** Makes recording harmless to repeat: the provider's id of the incoming message. */
  readonly dedupKey: string;
  readonly channel: ChannelId;
  /** Who wrote: lower-cased e-mail address or E.164 number. */
  readonly from: string;
  /** Message-IDs (In-Reply-To first, then References from last to first) or provider ids. */
  readonly references: readonly string[];
  readonly kind: 'human' | 'auto-reply' | 'bounce' | 'complaint';
  /** `opt-out` when the whole message asks for no more. */
  readonly intent: 'none' | 'opt-out';
  readonly text: string;
  readonly subject: string;
  /** When it was received, journey time. */
  readonly at: number;
}
export interface ReplyRecord {
  readonly id: string;
  readonly channel: ChannelId;
  readonly text: string;
  readonly subject: string;
  readonly intent: 'none' | 'opt-out';
  readonly at: number;
}
export type ReplyResult =
  | { readonly type: 'matched'; readonly messageKey: string; readonly contact: string; readonly woke: boolean }
  | { readonly type: 'unmatched'; readonly why: 'no-message' | 'ambiguous' }
  /** Automatic answers, bounces and complaints are kept but wake nobody. */
  | { readonly type: 'not-a-reply'; readonly kind: 'auto-reply' | 'bounce' | 'complaint'; readonly contact: string | null }
  | { readonly type: 'duplicate' };

export interface ReplyStore {
  /** Matches each to a message (references first, then the sender if exactly one of that person's messages is waited on), stores it, wakes who waits. An opt-out is recorded as consent `revoke` for all topics on that channel. */
  record(replies: readonly ReplyInput[]): Promise<readonly ReplyResult[]>;
}

// ---------------------------------------------------------------- pumps

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
  | { readonly type: 'offer'; readonly offer: string; readonly contact: Contact };

export interface PumpStore {
  /** Heartbeats of live pumps. Throws StoreError `journey-owned` (see register) when another workflow's live pump serves the same journey. */
  beat(pumps: readonly PumpKey[]): Promise<void>;
  stop(pumps: readonly PumpKey[]): Promise<void>;
  /** Steps of this workflow with a fresh heartbeat. */
  live(workflow: string): Promise<readonly string[]>;
  /**
   * Hands out what is due for these pumps (parked and due, woken, offered, or lost by a dead run) as batches with new claims.
   * At most two unaccepted batches per workflow; at most three claims per leg, halving the batch; then `stuck`.
   */
  claim(pumps: readonly PumpKey[], options: { readonly limit: number; readonly acceptWithinMs: number }): Promise<readonly ClaimedBatch[]>;
  /** What n8n said of the run of a batch. `error`: unaccepted or unfinished contacts may be handed out again at once. `success`: those that did not move leave with `left-in-n8n`. */
  settle(batch: string, result: { readonly status: 'success' | 'error'; readonly lastNode: string; readonly error: string }): Promise<void>;
}

// ---------------------------------------------------------------- reports

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
  /** By Send step; notSent by reason. */
  readonly sends: Readonly<Record<string, { readonly reached: number; readonly sent: number; readonly notSent: Readonly<Record<string, number>>; readonly failed: number; readonly unknown: number; readonly waiting: number }>>;
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
  readonly pumps: readonly { readonly workflow: string; readonly journey: string; readonly step: string; readonly beatAt: number; readonly live: boolean }[];
  readonly due: number;
  readonly oldestDueMs: number;
  readonly stuck: readonly EnrolmentRow[];
  readonly interrupted: readonly EnrolmentRow[];
  readonly unknownSends: number;
  readonly pausedAccounts: readonly { readonly account: string; readonly since: number; readonly detail: string }[];
}
export interface ReportStore {
  account(journey: string): Promise<JourneyAccount>;
  receipts(filter: { readonly contact?: string; readonly journey?: string; readonly step?: string; readonly limit: number }): Promise<readonly ReceiptRow[]>;
  health(): Promise<Health>;
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
