import type { Ticket } from '../../../core/store-port';
import { isCurrent } from './ticket';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import { noteOf, writeNotes } from '../rows/notes';
import { freeHolds } from '../fatigue/holds';

/** Holds those who can't start their leg again by themselves; what they decided stands. Answers who is held. */
export async function halt(tx: Transaction, step: string, failures: readonly { readonly ticket: Ticket; readonly error: string }[]): Promise<readonly boolean[]> {
  const { tables } = tx;
  const keys = keysOf(failures.map(({ ticket }) => ticket.enrolment));
  await tables.enrolment.lock(keys);
  const rows = byColumn(await tables.enrolment.get(keys), 'id');
  const held = failures.flatMap(({ ticket, error }) => {
    const row = rows.get(ticket.enrolment);
    return row !== undefined && isCurrent(row, ticket) && !row.repeatable ? [{ row, error }] : [];
  });
  await tables.enrolment.patch(['state', 'claim', 'step', 'error'], held.map(({ row, error }) => ({ key: [row.id], set: { state: 'stuck' as const, claim: null, step, error } })));
  await freeHolds(tx, held.map(({ row }) => row.id));
  await writeNotes(tx, held.map(({ row, error }) => noteOf({ ...row, step }, 'halted', { error })));
  const ids = new Set(held.map(({ row }) => row.id));
  return failures.map(({ ticket }) => ids.has(ticket.enrolment));
}
