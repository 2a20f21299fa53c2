import type { OutcomeRecord, RecordOutcomeResult, WakeOn } from '../../../core/store-port';
import { dropped, isCurrent } from './ticket';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import { writeNotes, type NoteInput } from '../rows/notes';
import { freeHolds } from '../fatigue/holds';
import { exited, newLeg } from './enrolment-row';
import { lateSends } from './late-sends';
import { overtakenByReplies, putBackWith, waitingReplies } from './overtaking-replies';
import { renewClaims } from '../pumps/leases';
import { outcomeOf, outcomeRow, type DecidingStep } from './outcome-rows';
import { channelWaitName, replyRecordOf, replyWaitName } from '../replies/wake';
import type { Row } from '../rows/rows';

export interface RecordBatch extends DecidingStep {
  readonly leaseMs: number;
}

/** Records what a step decided, moves the contacts on, parks them or ends their way. */
export async function record(tx: Transaction, batch: RecordBatch, records: readonly OutcomeRecord[]): Promise<readonly RecordOutcomeResult[]> {
  const { tables } = tx;
  const keys = keysOf(records.map(({ ticket }) => ticket.enrolment));
  await tables.claim.lock(keysOf(records.map(({ ticket }) => ticket.claim)));
  await tables.enrolment.lock(keys);
  const rows = byColumn(await tables.enrolment.getSome(keys, movedColumns), 'id');
  const overtaken = await overtakenByReplies(tx, records, rows);
  const known = await addOutcomes(tx, batch, records.filter(({ ticket }) => !overtaken.has(ticket.enrolment)), rows);
  const replies = await waitingReplies(tx, records);
  const notes: NoteInput[] = [];
  const done = new Set<string>();
  const changes: Change[] = [];
  const results = records.map((entry): RecordOutcomeResult => {
    const row = rows.get(entry.ticket.enrolment);
    if (row === undefined) return { type: 'superseded' };
    if (!isCurrent(row, entry.ticket) || done.has(row.id)) {
      notes.push(dropped(row, batch.step, 'superseded', { claim: entry.ticket.claim, state: row.state }));
      return { type: 'superseded' };
    }
    if (overtaken.has(row.id)) return { type: 'superseded' };
    const before = known.get(row.id);
    if (before !== undefined) return { type: 'already', outcome: outcomeOf(before) };
    done.add(row.id);
    changes.push(changeOf(tx, batch.step, row, entry, replies));
    return { type: 'recorded' };
  });
  await saveMoves(tx, changes);
  await putBackWith(tx, overtaken);
  await renewClaims(tx, records.map(({ ticket }) => ticket.claim), batch.leaseMs);
  await tables.reply.patch(['used'], changes.flatMap((change) => (change.type === 'parked' && change.reply !== undefined ? [{ key: [change.reply.dedupKey], set: { used: true } }] : [])));
  await writeNotes(tx, notes);
  return results;
}

/** What is needed of an enrolment to move it on; what changes is written without having been read. */
const movedColumns = ['id', 'contact', 'journey', 'state', 'leg', 'claim', 'memory', 'waitFor', 'lastStep', 'repeatable'] as const;
export type Moving = Pick<Row<'enrolment'>, (typeof movedColumns)[number]>;

/** Adds the outcomes of those whose claim is current, and answers those that were there already, by enrolment: nothing is asked before. */
async function addOutcomes(tx: Transaction, batch: RecordBatch, records: readonly OutcomeRecord[], rows: ReadonlyMap<string, Moving>): Promise<ReadonlyMap<string, Row<'outcome'>>> {
  const { tables } = tx;
  const fresh = new Map<string, Row<'outcome'>>();
  for (const entry of records) {
    const row = rows.get(entry.ticket.enrolment);
    if (row !== undefined && isCurrent(row, entry.ticket) && !fresh.has(row.id)) fresh.set(row.id, outcomeRow(tx, batch, row, entry.outcome));
  }
  await tables.outcome.add(await lateSends(tx, batch, records, rows));
  const outcomes = Array.from(fresh.values());
  const added = await tables.outcome.add(outcomes);
  const before = outcomes.filter((_, index) => added[index] === false);
  return byColumn(await tables.outcome.get(before.map((outcome) => [outcome.enrolment, outcome.leg, outcome.step])), 'enrolment');
}

const goingColumns = ['state', 'error', 'step', 'lastStep', 'lastPort', 'lastNext', 'repeatable', 'memory'] as const;
const exitedColumns = [...goingColumns, 'claim', 'dueAt', 'waitFor', 'exitedAt', 'exitReason', 'goal'] as const;
const parkedColumns = [...goingColumns, 'leg', 'legStep', 'claim', 'claims', 'dueAt', 'waitFor', 'parked', 'wake'] as const;

/** What becomes of one contact; only these columns are written. */
type Change = { readonly row: Moving; readonly entry: OutcomeRecord } & (
  | { readonly type: 'going'; readonly after: Pick<Row<'enrolment'>, (typeof goingColumns)[number]> }
  | { readonly type: 'exited'; readonly after: Pick<Row<'enrolment'>, (typeof exitedColumns)[number]> }
  | { readonly type: 'parked'; readonly after: Pick<Row<'enrolment'>, (typeof parkedColumns)[number]>; readonly reply?: Row<'reply'> }
);

function changeOf(tx: Transaction, step: string, row: Moving, entry: OutcomeRecord, replies: ReadonlyMap<string, Row<'reply'>>): Change {
  const { outcome } = entry;
  const next = entry.next ?? 'ours';
  const memory = { ...row.memory, ...entry.remember };
  const after = { leg: row.leg, state: 'running' as const, error: null, step, memory, lastStep: step, lastPort: outcome.type === 'port' ? outcome.port : null, lastNext: next, repeatable: row.repeatable && (outcome.type !== 'port' || next !== 'n8n' || entry.mayRepeat === true) };
  if (outcome.type === 'leave') return { type: 'exited', row, entry, after: exited(tx, after, outcome.reason, outcome.goal) };
  if (outcome.type === 'port' && next === 'end') return { type: 'exited', row, entry, after: exited(tx, after, `left-by-${outcome.port}`, entry.goal === true) };
  if (outcome.type === 'port') return { type: 'going', row, entry, after };
  const reply = outcome.wakeOn.type === 'reply' ? replies.get(outcome.wakeOn.messageKey) : undefined;
  return {
    type: 'parked',
    row,
    entry,
    after: {
      ...newLeg(after, step),
      parked: true,
      dueAt: reply === undefined ? outcome.until : Math.min(outcome.until, tx.now),
      waitFor: waitNameOf(outcome.wakeOn),
      wake: reply === undefined ? { why: 'due' } : { why: 'reply', reply: replyRecordOf(reply) },
    },
    ...(reply && { reply }),
  };
}

/** Those who go on change in a few columns without an index. */
async function saveMoves(tx: Transaction, changes: readonly Change[]): Promise<void> {
  const { tables } = tx;
  const going = changes.filter((change) => change.type === 'going');
  const quick = going.filter(({ row, entry }) => row.state === 'running' && entry.remember === undefined);
  const slow = going.filter(({ row, entry }) => row.state !== 'running' || entry.remember !== undefined);
  await tables.enrolment.patch(['step', 'lastStep', 'lastPort', 'lastNext', 'repeatable'], quick.map(patchOf));
  await tables.enrolment.patch(goingColumns, slow.map(patchOf));
  const leaving = changes.filter((change) => change.type === 'exited');
  const parking = changes.filter((change) => change.type === 'parked');
  await freeHolds(tx, [...leaving, ...parking, ...going.filter(({ entry }) => entry.freesHold === true)].map(({ row }) => row.id));
  if (leaving.length + parking.length === 0) return;
  await tables.enrolment.patch(exitedColumns, leaving.map(patchOf));
  await tables.enrolment.patch(parkedColumns, parking.map(patchOf));
  const items = parking.flatMap(({ row, entry }) => (Object.keys(entry.item ?? {}).length > 0 ? [{ enrolment: row.id, body: entry.item ?? {} }] : []));
  const kept = new Set(items.map((item) => item.enrolment));
  await tables.item.remove([...leaving, ...parking].flatMap(({ row }) => (kept.has(row.id) ? [] : [[row.id]])));
  await tables.item.put(items);
}

function patchOf<A>({ row, after }: { readonly row: Moving; readonly after: A }): { readonly key: readonly [string]; readonly set: A } {
  return { key: [row.id], set: after };
}

function waitNameOf(wakeOn: WakeOn): string | null {
  switch (wakeOn.type) {
    case 'nothing':
      return null;
    case 'reply':
      return replyWaitName(wakeOn.messageKey);
    case 'channel':
      return channelWaitName(wakeOn.account);
  }
}
