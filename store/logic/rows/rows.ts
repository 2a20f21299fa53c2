import type { ChannelId } from '../../../core/channel-id';
import type { ConsentAction, ConsentBasis } from '../../../core/consent/consent';
import type { CapRule } from '../../../core/fatigue/cap-rule';
import type { Contact } from '../../../core/journey/inputs';
import type { Json, JsonObject } from '../../../core/json';
import type {
  Draft, EnrolmentMemory, EnrolmentState, EnrolAnswer, NextKind, PumpKey, SuppressionReason, TextParts, Wake, WakeOn,
} from '../../../core/store-port';

/** The rows that a store keeps. Column types for the databases are in schema.ts. */
export interface Rows {
  meta: { readonly key: string; readonly value: Json };
  contact: { readonly id: string; readonly body: Contact; readonly createdAt: number; readonly updatedAt: number };
  /** E-mail addresses are in lower case here. */
  address: { readonly contact: string; readonly channel: ChannelId; readonly address: string };
  event: { readonly id: string; readonly contact: string; readonly name: string; readonly at: number; readonly properties: JsonObject };
  /** Append-only: the proof of what a person allowed or refused. */
  consentEvent: {
    readonly id: string; readonly contact: string; readonly channel: string; readonly topic: string; readonly action: ConsentAction;
    readonly at: number; readonly expiresAt: number | null; readonly source: string; readonly wording: string; readonly actor: string;
    readonly proof: JsonObject; readonly recordedAt: number;
  };
  consentState: {
    readonly contact: string; readonly channel: string; readonly topic: string; readonly action: ConsentAction; readonly at: number;
    readonly expiresAt: number | null; readonly source: string; readonly wording: string;
  };
  suppression: { readonly channel: ChannelId; readonly addressHash: string; readonly reason: SuppressionReason; readonly at: number };
  /** Addresses whose owner wants nothing more, whoever has them by then. */
  optOut: { readonly channel: ChannelId; readonly addressHash: string; readonly at: number };
  journey: {
    readonly id: string; readonly name: string; readonly version: string; readonly workflow: string; readonly entryStep: string;
    readonly entryEvent: string; readonly reentryMode: 'never' | 'always' | 'after'; readonly reentryDays: number;
  };
  /** `result` is the answer of enrol to a hand-out, so that a repeat answers the same. */
  offer: {
    readonly id: string; readonly journey: string; readonly contact: string; readonly at: number; readonly state: 'open' | 'claimed' | 'done';
    readonly batch: string | null; readonly claims: number; readonly result: { readonly answer: EnrolAnswer; readonly batch: string } | null;
  };
  enrolment: {
    readonly id: string; readonly journey: string; readonly contact: string; readonly workflow: string; readonly version: string;
    readonly state: EnrolmentState; readonly step: string; readonly leg: number;
    /** Step at which the leg began: a dead run starts again there. */
    readonly legStep: string;
    /** The hand-out that holds the contact; null while nobody does. */
    readonly claim: string | null;
    /** Hand-outs in this leg that were accepted or failed. */
    readonly claims: number;
    readonly enteredAt: number; readonly dueAt: number | null;
    /** Parked: what wakes it (`reply:<messageKey>`, `channel:<account>`). */
    readonly waitFor: string | null;
    /** The contact parked to begin this leg; else it entered or was moved, and meets the step as fresh. */
    readonly parked: boolean;
    readonly wake: Wake | null;
    /** Last step that recorded an outcome in this leg. */
    readonly lastStep: string | null; readonly lastPort: string | null; readonly lastNext: NextKind | null;
    /** No node of n8n that must not run twice was passed in this leg: a run that died may be started again. */
    readonly repeatable: boolean;
    readonly memory: EnrolmentMemory;
    readonly exitedAt: number | null; readonly exitReason: string | null; readonly goal: boolean; readonly error: string | null;
  };
  /** Rest of the item's json, apart so that updates of the enrolment don't rewrite it. No row: empty. */
  item: { readonly enrolment: string; readonly body: JsonObject };
  /** Recorded outcomes with their receipts. `name`: port or reason of leaving. */
  outcome: {
    readonly enrolment: string; readonly leg: number; readonly step: string; readonly contact: string; readonly journey: string;
    readonly kind: string | null; readonly at: number; readonly type: 'port' | 'park' | 'leave'; readonly name: string;
    readonly until: number | null; readonly wakeOn: WakeOn | null; readonly goal: boolean; readonly reason: string; readonly detail: JsonObject;
    readonly nextAt: number | null;
  };
  /** Receipts of what is no step's outcome: refused, superseded, duplicate-item, removed, moved, left-in-n8n. */
  note: {
    readonly id: string; readonly contact: string; readonly journey: string; readonly enrolment: string | null; readonly step: string;
    readonly leg: number; readonly at: number; readonly outcome: string; readonly reason: string; readonly detail: JsonObject;
    readonly nextAt: number | null;
  };
  /** What counts for frequency caps. A hold lives as long as its enrolment's claim. */
  slot: {
    readonly id: string; readonly contact: string; readonly topic: string; readonly channels: readonly string[]; readonly at: number;
    readonly state: 'hold' | 'slot' | 'touch'; readonly enrolment: string | null;
  };
  /** Template texts, once for all drafts made of them: a mail to a hundred thousand people keeps its text once. */
  text: { readonly id: string; readonly parts: TextParts };
  draft: { readonly id: string; readonly text: string; readonly body: Omit<Draft, 'id' | 'text'> };
  message: {
    readonly messageKey: string; readonly enrolment: string; readonly contact: string; readonly journey: string; readonly step: string;
    readonly leg: number; readonly draft: string; readonly channel: ChannelId; readonly address: string; readonly topic: string;
    readonly basis: ConsentBasis; readonly caps: readonly CapRule[]; readonly class: 'marketing' | 'service' | 'transactional'; readonly account: string;
    readonly messageId: string; readonly providerId: string | null;
    readonly state: 'sending' | 'sent' | 'unknown' | 'failed' | 'not-sent'; readonly claim: string; readonly at: number;
    readonly code: string | null; readonly detail: string | null;
  };
  reply: {
    readonly dedupKey: string; readonly id: string; readonly messageKey: string | null; readonly contact: string | null;
    readonly channel: ChannelId; readonly sender: string; readonly kind: 'human' | 'auto-reply' | 'bounce' | 'complaint';
    readonly intent: 'none' | 'opt-out'; readonly text: string; readonly subject: string; readonly at: number;
    /** It woke somebody already, so the next wait on the same message doesn't take it. */
    readonly used: boolean;
  };
  /** Sending accounts that are paused. */
  pause: { readonly account: string; readonly since: number; readonly code: string; readonly detail: string };
  /** What holds up an account: since when, and when last. */
  trouble: { readonly id: string; readonly account: string; readonly code: string; readonly detail: string; readonly since: number; readonly at: number };
  pump: { readonly workflow: string; readonly step: string; readonly journey: string; readonly kind: PumpKey['kind']; readonly beatAt: number };
  /** A batch handed out to one run. The lease is the run's, so it holds for everyone in it. Lease times are of the real clock. */
  claim: {
    readonly id: string; readonly workflow: string; readonly journey: string; readonly step: string; readonly kind: 'enrolment' | 'offer';
    readonly size: number; readonly handedAt: number; readonly acceptedAt: number | null;
    /** Until then nobody in it is handed out again: somebody works, or (when `over`) it failed a moment ago. */
    readonly leaseUntil: number;
    /** The batch of offers from which these people were enrolled: its run is theirs. */
    readonly root: string | null;
    /** Another workflow took the journey over while the run was under way. */
    readonly takenOver: boolean;
    /** n8n reported the run as over. */
    readonly over: boolean; readonly error: string | null;
  };
}

export type TableName = keyof Rows;
export type Row<N extends TableName> = Rows[N];
