import type { JsonObject } from './json';
import type { StepConfigs, StepKind } from './journey/journey';
import type { Services } from './services';
import type { AbortSignalLike, JourneyContext, StepInput, StepModule, StepOutcome } from './steps/step-module';
import { endsByCriteria } from './exit-criteria';
import { withGoal } from './goal';
import type { BeginResult, NextKind, OutcomeRecord, RecordedOutcome, Ticket } from './store-port';
import type { Contact } from './journey/inputs';

/** A contact at the door of a step. */
export interface StepVisitor {
  readonly ticket: Ticket;
  /** What other nodes put on the item, less `journey` and `contact`. */
  readonly item: JsonObject;
}

export interface StepVisit<K extends StepKind> {
  readonly module: StepModule<K>;
  readonly workflow: string;
  readonly journey: JourneyContext;
  readonly stepId: string;
  readonly config: StepConfigs[K];
  /** Steps of ours that lead here; see BeginRequest.after. */
  readonly after: readonly string[];
  /** What each port leads to, as drawn now; a port not named leads nowhere. */
  readonly next: Readonly<Record<string, { readonly kind: NextKind; readonly mayRepeat?: boolean; /** No Send lies ahead. */ readonly sendless?: boolean }>>;
  readonly leaseMs: number;
  readonly visitors: readonly StepVisitor[];
  readonly signal?: AbortSignalLike;
}

/** What became of one visitor, in the order of the visitors. */
export type VisitResult =
  | { readonly type: 'out'; readonly contact: Contact; readonly outcome: RecordedOutcome; readonly show: JsonObject }
  | { readonly type: 'dropped'; readonly why: 'superseded' | 'skipped-a-step' | 'unknown-enrolment'; readonly expected?: readonly string[] };

/** Longest rest of an item that parking keeps, as UTF-8 JSON. */
export const maxItemBytes = 16 * 1024;

/**
 * Runs one step for a batch the same way in every host: outcomes already recorded pass through, the rest is decided once,
 * recorded in one transaction, and dropped where the claim is no longer ours.
 *
 * @throws StoreError; the host fails the run, and the pump hands the people out again.
 */
export async function runStep<K extends StepKind>(visit: StepVisit<K>, services: Services): Promise<readonly VisitResult[]> {
  const { store } = services;
  const began = await store.enrolments.begin({
    workflow: visit.workflow,
    journey: visit.journey.id,
    step: visit.stepId,
    after: visit.after,
    tickets: visit.visitors.map((visitor) => visitor.ticket),
    leaseMs: visit.leaseMs,
  });
  const results: (VisitResult | undefined)[] = began.map(settled);
  const open = visit.visitors.flatMap((visitor, index) => {
    const begin = began[index];
    return begin?.type === 'run' ? [{ index, visitor, input: { ...begin.arrival, item: visitor.item } }] : [];
  });
  if (open.length > 0) {
    const outcomes = await decide(visit, open.map((entry) => entry.input), services);
    const records = open.map((entry, position) => toRecord(visit, entry.visitor, outcomes[position]));
    const recorded = await store.enrolments.record({ workflow: visit.workflow, step: visit.stepId, kind: visit.module.kind, leaseMs: visit.leaseMs, outcomes: records });
    open.forEach((entry, position) => {
      const answer = recorded[position];
      const outcome = outcomes[position];
      if (answer === undefined || outcome === undefined || answer.type === 'superseded') results[entry.index] = { type: 'dropped', why: 'superseded' };
      else {
        const stands = answer.type === 'already' ? answer.outcome : outcome.outcome;
        results[entry.index] = { type: 'out', contact: entry.input.contact, outcome: stands, show: outcome.show ?? {} };
      }
    });
  }
  return results.map((result) => result ?? { type: 'dropped', why: 'superseded' });
}

function settled(begin: BeginResult): VisitResult | undefined {
  switch (begin.type) {
    case 'run':
      return undefined;
    case 'recorded':
      return { type: 'out', contact: begin.contact, outcome: begin.outcome, show: {} };
    case 'skipped-a-step':
      return { type: 'dropped', why: begin.type, expected: begin.expected };
    default:
      return { type: 'dropped', why: begin.type };
  }
}

async function decide<K extends StepKind>(visit: StepVisit<K>, inputs: readonly StepInput[], services: Services): Promise<readonly StepOutcome[]> {
  const { journey: now } = await services.store.clock.now();
  const leaving = await endsByCriteria(visit.module.kind, visit.journey, inputs, now, services.store);
  const staying = inputs.filter((_, index) => leaving[index] === undefined);
  const decided =
    staying.length === 0
      ? []
      : await visit.module.run(
          {
            journey: visit.journey,
            step: { id: visit.stepId, kind: visit.module.kind },
            config: visit.config,
            now,
            leaseMs: visit.leaseMs,
            batch: staying,
            ...(visit.signal && { signal: visit.signal }),
          },
          services,
        );
  let next = 0;
  const outcomes = leaving.map((outcome) => {
    const result = outcome ?? decided[next++];
    if (result === undefined) throw new Error(`step ${visit.module.kind} answered fewer outcomes than it was given contacts`);
    return result;
  });
  return withGoal(visit.journey, inputs, outcomes, now, services.store);
}

function toRecord<K extends StepKind>(visit: StepVisit<K>, visitor: StepVisitor, result: StepOutcome | undefined): OutcomeRecord {
  if (result === undefined) throw new Error(`step ${visit.module.kind} answered fewer outcomes than it was given contacts`);
  const { outcome, remember } = result;
  const next = outcome.type === 'port' ? visit.next[outcome.port] ?? { kind: 'end' as const } : undefined;
  return {
    ticket: visitor.ticket,
    outcome,
    ...(next && { next: next.kind }),
    ...(next?.mayRepeat && { mayRepeat: true }),
    ...(next?.sendless && { freesHold: true }),
    ...(remember && { remember }),
    ...(outcome.type === 'park' && { item: visitor.item }),
  };
}
