import { keysOf, type Database, type Transaction } from '../rows/database';
import { noteOf, writeNotes } from '../rows/notes';

interface Whom {
  readonly journey: string;
  readonly states: readonly ('stuck' | 'interrupted')[];
  readonly contact?: string;
  readonly by: string;
}

/** Makes stuck or interrupted people due where their leg began; what was decided in it stands, so nothing is done twice but what was lost. */
export async function retryHalted(db: Database, whom: Whom): Promise<number> {
  const { journey, states, contact } = whom;
  const rows = await db.read(({ tables }) => tables.enrolment.by('halted', states.map((state) => [state])));
  const ids = rows.filter((row) => row.journey === journey && (contact === undefined || row.contact === contact)).map((row) => row.id);
  return (await db.writeParts(ids, (tx, part) => retry(tx, part, whom))).length;
}

async function retry(tx: Transaction, ids: readonly string[], { states, by }: Whom): Promise<readonly string[]> {
  const { tables, now } = tx;
  await tables.enrolment.lock(keysOf(ids));
  const wanted = new Set<string>(states);
  const rows = (await tables.enrolment.get(keysOf(ids))).filter((row) => wanted.has(row.state));
  // Without a claim the old run, should it still arrive, is too late.
  const set = { state: 'waiting' as const, claim: null, claims: 0, dueAt: now, error: null };
  await tables.enrolment.patch(['state', 'claim', 'claims', 'dueAt', 'error'], rows.map((row) => ({ key: [row.id], set })));
  await writeNotes(tx, rows.map((row) => noteOf(row, 'retried', { by, was: row.state, ...(row.error !== null && { error: row.error }) })));
  return rows.map((row) => row.id);
}
