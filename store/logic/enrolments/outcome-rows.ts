import type { RecordedOutcome } from '../../../core/store-port';
import type { Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

/** The step that decided; reports count the outcomes of kind `send`. */
export interface DecidingStep {
  readonly step: string;
  readonly kind: string | null;
}

/** What a step decided of a contact, as it is kept under the contact's leg. */
export function outcomeRow({ now }: Transaction, { step, kind }: DecidingStep, of: Pick<Row<'enrolment'>, 'id' | 'leg' | 'contact' | 'journey'>, outcome: RecordedOutcome): Row<'outcome'> {
  const { receipt } = outcome;
  return {
    enrolment: of.id,
    leg: of.leg,
    step,
    contact: of.contact,
    journey: of.journey,
    kind,
    at: now,
    type: outcome.type,
    name: outcome.type === 'port' ? outcome.port : outcome.type === 'leave' ? outcome.reason : '',
    until: outcome.type === 'park' ? outcome.until : null,
    wakeOn: outcome.type === 'park' ? outcome.wakeOn : null,
    goal: outcome.type === 'leave' && outcome.goal,
    reason: receipt.reason,
    detail: receipt.detail,
    nextAt: receipt.nextEligibleAt ?? null,
  };
}

/** The other way round. */
export function outcomeOf(row: Row<'outcome'>): RecordedOutcome {
  const receipt = { reason: row.reason, detail: row.detail, ...(row.nextAt !== null && { nextEligibleAt: row.nextAt }) };
  switch (row.type) {
    case 'port':
      return { type: 'port', port: row.name, receipt };
    case 'park':
      return { type: 'park', until: row.until ?? 0, wakeOn: row.wakeOn ?? { type: 'nothing' }, receipt };
    case 'leave':
      return { type: 'leave', reason: row.name, goal: row.goal, receipt };
  }
}
