import type { EnrolmentRow } from '../../../core/store-port';
import type { Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

/** Stands before `step`, in nobody's hands, to be handed out when due. */
export function newLeg<R extends { readonly leg: number }>(row: R, step: string): Omit<R, keyof NewLeg> & NewLeg {
  return {
    ...row, state: 'waiting', step, leg: row.leg + 1, legStep: step, claim: null, claims: 0, lastStep: null, lastPort: null, lastNext: null, repeatable: true,
    waitFor: null, parked: false, wake: { why: 'due' }, error: null,
  };
}
type NewLeg = Pick<Row<'enrolment'>, 'state' | 'step' | 'leg' | 'legStep' | 'claim' | 'claims' | 'lastStep' | 'lastPort' | 'lastNext' | 'repeatable' | 'waitFor' | 'parked' | 'wake' | 'error'>;

export function exited<R extends object>(tx: Transaction, row: R, reason: string, goal: boolean): Omit<R, keyof Exited> & Exited {
  return { ...row, state: 'exited', claim: null, dueAt: null, waitFor: null, exitedAt: tx.now, exitReason: reason, goal };
}
type Exited = Pick<Row<'enrolment'>, 'state' | 'claim' | 'dueAt' | 'waitFor' | 'exitedAt' | 'exitReason' | 'goal'>;

/** As reports show it. */
export function enrolmentRowOf(row: Row<'enrolment'>): EnrolmentRow {
  const { id, journey, contact, workflow, version, state, step, leg, enteredAt, dueAt, exitedAt, exitReason, goal, error } = row;
  return { id, journey, contact, workflow, version, state, step, leg, enteredAt, dueAt, exitedAt, exitReason, goal, error };
}
