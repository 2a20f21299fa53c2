import type { ChannelId } from '../channel-id';
import type { ConsentBasis } from '../consent/consent';
import type { CapRule } from '../fatigue/cap-rule';
import type { Contact } from '../journey/inputs';
import type { JsonObject } from '../json';
import type { ReplyRecord } from './reply-store';

/** Why a contact arrives at a parking step again. */
export type Wake =
  | { readonly why: 'due' }
  | { readonly why: 'reply'; readonly reply: ReplyRecord };

/** What wakes a parked contact before its due time. */
export type WakeOn = { readonly type: 'nothing' } | { readonly type: 'reply'; readonly messageKey: string } | { readonly type: 'channel'; readonly account: string };

/** Things steps want remembered for this enrolment; small, merged by key at the top level. */
export interface EnrolmentMemory {
  /** Channels still possible; narrowed by consent check and cap. As topic, basis and caps, null once a Send was passed: the next has its own. */
  readonly channels?: readonly ChannelId[] | null;
  readonly topic?: string | null;
  readonly basis?: ConsentBasis | null;
  /** Caps of the last Fatigue Cap, checked again by Send. */
  readonly caps?: readonly CapRule[] | null;
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

export type RefusalReason = 'already-in' | 'reentry-never' | 'reentry-too-early' | InvalidRow['reason'] | 'unknown-contact' | 'run-failed';

/** A row that can't be let in, whoever it is. */
export interface InvalidRow {
  readonly reason: 'invalid-contact' | 'item-too-large';
  readonly detail: JsonObject;
}

export interface EnrolRequest {
  /** Contact id; the contact is stored already. Empty when the row itself was no contact. */
  readonly contact: string;
  /** Set by the host; recorded as a refusal. */
  readonly invalid?: InvalidRow;
  /** Set when a pump offered the contact. The same hand-out twice is answered as the first time; one that was replaced is `superseded`. */
  readonly offer?: OfferTicket;
  /** The rest of the item's json, kept for a replay; at most 16 kB (the host checks). */
  readonly item: JsonObject;
}
export interface OfferTicket {
  readonly id: string;
  /** The hand-out it came in. */
  readonly batch: string;
}
export type EnrolResult = EnrolAnswer | { readonly type: 'superseded' };
export type EnrolAnswer =
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
  /** The claim is no longer current, the contact left, or went another way: drop the item. */
  | { readonly type: 'superseded' }
  /** The step of ours before this one recorded nothing in this leg: a node was skipped (disabled, executeOnce). */
  | { readonly type: 'skipped-a-step'; readonly expected: readonly string[] }
  | { readonly type: 'unknown-enrolment' };

/** What holds for all who enter at once. */
export interface EnrolBatch {
  readonly workflow: string;
  readonly journey: string;
  readonly step: string;
  readonly next: NextKind;
  /** `next` is `n8n` only; see {@link OutcomeRecord}. */
  readonly mayRepeat?: boolean;
  readonly leaseMs: number;
}

export interface BeginRequest {
  readonly workflow: string;
  readonly journey: string;
  readonly step: string;
  /** What leads here; the last recorded outcome of this leg must be one of these (or the leg began here). Empty: not checked. */
  readonly after: readonly WayIn[];
  readonly tickets: readonly Ticket[];
  /** How long (lease time, ms) the work may take before the contact counts as lost. */
  readonly leaseMs: number;
}

/** A step of ours that leads to another, directly or through nodes of n8n. */
export interface WayIn {
  readonly step: string;
  /** Its outputs that lead there; undefined when nobody can tell. */
  readonly ports?: readonly string[];
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
  /** `port` to `end` only: who leaves there has reached the journey's goal. */
  readonly goal?: boolean;
  /** `port` to `n8n` only: a dead run may be repeated. */
  readonly mayRepeat?: boolean;
  /** `port` only: no Send lies ahead, so the place under the caps that is held is given back. */
  readonly freesHold?: boolean;
  readonly remember?: EnrolmentMemory;
  /** What the step was told had woken the contact. A reply that came since is not passed by: the contact is due again, with it. */
  readonly wake?: Wake['why'];
  /** `park` only: rest of the item's json. */
  readonly item?: JsonObject;
}
export type RecordOutcomeResult =
  /** Also for a `park` on a reply that is already here: the contact is due at once. */
  | { readonly type: 'recorded' }
  | { readonly type: 'superseded' }
  | { readonly type: 'already'; readonly outcome: RecordedOutcome };

export interface EnrolmentStore {
  /**
   * Enrols a batch: re-entry rules, nobody twice at a time, one answer per request in order. Writes receipts. Throws StoreError
   * `journey-owned` when another workflow has the journey.
   */
  enrol(request: EnrolBatch & { readonly entries: readonly EnrolRequest[] }): Promise<readonly EnrolResult[]>;
  /**
   * Accepts the claims, renews leases, tells what each contact is to this step. A lease belongs to the hand-out: one step's work renews
   * it for everyone in the run. One answer per ticket in order; a ticket twice in a batch is `superseded` the second time
   * (receipt `duplicate-item`).
   */
  begin(request: BeginRequest): Promise<readonly BeginResult[]>;
  /** Records outcomes with their receipts, compares claims, renews leases, parks and ends: one transaction. */
  record(request: {
    readonly step: string;
    /** Kind of the step: reports count the outcomes of `send`. */
    readonly kind?: string;
    readonly leaseMs: number;
    readonly outcomes: readonly OutcomeRecord[];
  }): Promise<readonly RecordOutcomeResult[]>;
  /**
   * Holds contacts alone, as `stuck` with the error, who can't be repeated by themselves: they have passed a node that must not run twice.
   * One answer per entry in order; false: not held, for the run may simply fail and be repeated, or the claim counts no more.
   */
  halt(step: string, failures: readonly { readonly ticket: Ticket; readonly error: string }[]): Promise<readonly boolean[]>;
  /** Renews the lease while a step works. Answers which tickets are still current, in order. */
  renew(tickets: readonly Ticket[], leaseMs: number): Promise<readonly boolean[]>;
  /** A person takes someone out of a journey. Answers who was in it until now. */
  remove(enrolments: readonly string[], reason: string, by: string): Promise<readonly string[]>;
  /** A person puts a waiting, interrupted or stuck contact before another step; it resumes there with a new leg. Answers who was moved. */
  move(enrolments: readonly string[], step: string, by: string): Promise<readonly string[]>;
  /**
   * A person lets stuck or interrupted people of a journey go on where their leg began; a node that isn't ours and in which they were lost
   * runs again for them. Answers how many.
   */
  retry(of: { readonly journey: string; readonly states: readonly ('stuck' | 'interrupted')[]; readonly contact?: string }, by: string): Promise<number>;
  /** Where contacts stand in all journeys, the earliest entry first. */
  ofContacts(contacts: readonly string[]): Promise<ReadonlyMap<string, readonly EnrolmentRow[]>>;
  get(enrolments: readonly string[]): Promise<readonly EnrolmentRow[]>;
}

/**
 * `running`: claimed, on its way. `waiting`: parked. `interrupted`: died inside a node that is not ours.
 * `stuck`: three claims or more failed, the last with nobody else in it, or a step could do nothing with it. `exited`: over.
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
