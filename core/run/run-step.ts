import type { StepKind } from '../journey/journey';
import type { Contact } from '../journey/inputs';
import type { JsonObject } from '../json';
import type { Services } from '../services';
import type { StepInput } from '../steps/step-module';
import type { BeginResult, OutcomeRecord, RecordedOutcome } from '../store-port';
import { utf8Length } from '../utf8-length';
import { decide, nextOf, type Decided } from './decide';
import type { StepVisit, StepVisitor } from './step-visit';

/** What became of one visitor, in the order of the visitors. */
export type VisitResult =
  | { readonly type: 'out'; readonly contact: Contact; readonly outcome: RecordedOutcome; readonly show: JsonObject }
  /** Nothing is recorded of them: their run fails, or they are held alone. */
  | { readonly type: 'failed'; readonly why: 'item-too-large' }
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
  const { enrolments } = services.store;
  const { workflow, stepId: step, leaseMs, visitors } = visit;
  const began = await enrolments.begin({ workflow, journey: visit.journey.id, step, after: visit.after, tickets: visitors.map((visitor) => visitor.ticket), leaseMs });
  const results: (VisitResult | undefined)[] = began.map(settled);
  const open = visitors.flatMap((visitor, index): readonly Open<K>[] => {
    const begin = began[index];
    return begin?.type === 'run' ? [{ index, visitor, input: { ...begin.arrival, item: visitor.item } }] : [];
  });
  if (open.length > 0) {
    const answers = await decide(visit, open.map(({ visitor, input }) => ({ setting: visitor.setting, input })), services);
    const decided = open.map((entry, position) => ({ ...entry, decided: answers[position] ?? missing() })).filter(({ index, visitor, decided: { outcome } }) => {
      const fits = outcome.type !== 'park' || utf8Length(JSON.stringify(visitor.item)) <= maxItemBytes;
      if (!fits) results[index] = { type: 'failed', why: 'item-too-large' };
      return fits;
    });
    const recorded = await enrolments.record({ step, kind: visit.module.kind, leaseMs, outcomes: decided.map((entry) => toRecord(entry, entry.decided)) });
    decided.forEach(({ index, input, decided: { outcome, show = {} } }, position) => {
      const answer = recorded[position] ?? missing();
      if (answer.type !== 'superseded') results[index] = { type: 'out', contact: input.contact, outcome: answer.type === 'already' ? answer.outcome : outcome, show };
    });
  }
  return results.map((result) => result ?? { type: 'dropped', why: 'superseded' });
}

interface Open<K extends StepKind> {
  readonly index: number;
  readonly visitor: StepVisitor<K>;
  readonly input: StepInput;
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

function toRecord<K extends StepKind>({ visitor: { ticket, setting, item }, input: { arrival } }: Open<K>, { outcome, remember, goal }: Decided): OutcomeRecord {
  const next = outcome.type === 'port' ? nextOf(setting, outcome.port) : undefined;
  return {
    ticket,
    outcome: outcome.type === 'leave' ? { ...outcome, goal } : outcome,
    ...(next && { next: next.kind }),
    ...(next?.kind === 'end' && { goal }),
    ...(next?.mayRepeat && { mayRepeat: true }),
    ...(next?.sendless && { freesHold: true }),
    ...(remember && { remember }),
    ...(arrival.type === 'resumed' && { wake: arrival.wake.why }),
    ...(outcome.type === 'park' && { item }),
  };
}

function missing(): never {
  throw new Error('the store answered for fewer contacts than it was given');
}
