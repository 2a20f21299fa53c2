import type { OutcomeRecord, RecordOutcomeResult, WakeOn } from '../../core/store-port';
import { dropped, isCurrent, outcomeOf } from './begin';
import { byColumn, keysOf, writeNotes, type NoteInput, type Transaction } from './database';
import { freeHolds } from './holds';
import { renewClaims } from './leases';
import { channelWaitName, replyRecordOf, replyWaitName } from './wake';
import type { Row } from './rows';

export interface RecordBatch {
  readonly step: string;
  readonly kind: string | null;
  readonly leaseMs: number;
}

/** Records what a step decided, moves the contacts on, parks them or ends their way. */
export async function record(tx: Transaction, batch: RecordBatch, records: readonly OutcomeRecord[]): Promise<readonly RecordOutcomeResult[]> {
  const { tables } = tx;
  const rows = byColumn(await tables.enrolment.get(keysOf(records.map(({ ticket }) => ticket.enrolment))), 'id');
  const known = byColumn(await tables.outcome.get(Array.from(rows.values(), (row) => [row.id, row.leg, batch.step])), 'enrolment');
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
    const before = known.get(row.id);
    if (before !== undefined) return { type: 'already', outcome: outcomeOf(before) };
    done.add(row.id);
    changes.push(changeOf(tx, batch.step, row, entry, replies));
    return { type: 'recorded' };
  });
  await tables.outcome.add(changes.map(({ row, entry }) => outcomeRow(tx, batch, row, entry)));
  await saveMoves(tx, changes);
  await renewClaims(tx, records.map(({ ticket }) => ticket.claim), batch.leaseMs);
  await tables.reply.patch(['used'], changes.flatMap(({ reply }) => (reply === undefined ? [] : [{ key: [reply.dedupKey], set: { used: true } }])));
  await writeNotes(tx, notes);
  return results;
}

interface Change {
  readonly row: Row<'enrolment'>;
  readonly entry: OutcomeRecord;
  readonly after: Row<'enrolment'>;
  readonly reply?: Row<'reply'>;
}

function changeOf(tx: Transaction, step: string, row: Row<'enrolment'>, entry: OutcomeRecord, replies: ReadonlyMap<string, Row<'reply'>>): Change {
  const { outcome } = entry;
  const next = entry.next ?? 'ours';
  const memory = { ...row.memory, ...entry.remember };
  const after = { ...row, state: 'running' as const, error: null, step, memory, lastStep: step, lastNext: next, mayRepeat: entry.mayRepeat === true };
  if (outcome.type === 'leave') return { row, entry, after: exited(tx, after, outcome.reason, outcome.goal) };
  if (outcome.type === 'port' && next === 'end') return { row, entry, after: exited(tx, after, `left-by-${outcome.port}`, false) };
  if (outcome.type === 'port') return { row, entry, after };
  const reply = outcome.wakeOn.type === 'reply' ? replies.get(outcome.wakeOn.messageKey) : undefined;
  return {
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

/** Stands before `step`, in nobody's hands, to be handed out when due. */
export function newLeg(row: Row<'enrolment'>, step: string): Row<'enrolment'> {
  return {
    ...row, state: 'waiting', step, leg: row.leg + 1, legStep: step, claim: null, claims: 0, lastStep: null, lastNext: null, mayRepeat: false,
    waitFor: null, parked: false, wake: { why: 'due' }, error: null,
  };
}

export function exited(tx: Transaction, row: Row<'enrolment'>, reason: string, goal: boolean): Row<'enrolment'> {
  return { ...row, state: 'exited', claim: null, dueAt: null, waitFor: null, exitedAt: tx.now, exitReason: reason, goal };
}

/** Those who go on change in a few columns without an index; whoever parks or leaves is written whole. */
async function saveMoves(tx: Transaction, changes: readonly Change[]): Promise<void> {
  const { tables } = tx;
  const going = changes.filter(({ after }) => after.state === 'running');
  const quick = going.filter(({ row, entry }) => row.state === 'running' && entry.remember === undefined);
  const slow = going.filter(({ row, entry }) => row.state !== 'running' || entry.remember !== undefined);
  await tables.enrolment.patch(['step', 'lastStep', 'lastNext', 'mayRepeat'], quick.map(({ after }) => ({ key: [after.id], set: after })));
  await tables.enrolment.patch(
    ['state', 'error', 'step', 'lastStep', 'lastNext', 'mayRepeat', 'memory'],
    slow.map(({ after }) => ({ key: [after.id], set: after })),
  );
  const halting = changes.filter(({ after }) => after.state !== 'running');
  if (halting.length === 0) return;
  await tables.enrolment.put(halting.map(({ after }) => after));
  await freeHolds(tx, halting.map(({ after }) => after.id));
  const gone = halting.flatMap(({ after, entry }) => (after.state === 'exited' || Object.keys(entry.item ?? {}).length === 0 ? [[after.id]] : []));
  await tables.item.remove(gone);
  await tables.item.put(halting.flatMap(({ after, entry }) => (after.state === 'waiting' && Object.keys(entry.item ?? {}).length > 0 ? [{ enrolment: after.id, body: entry.item ?? {} }] : [])));
}

/** The oldest reply per message that woke nobody yet. */
async function waitingReplies({ tables }: Transaction, records: readonly OutcomeRecord[]): Promise<ReadonlyMap<string, Row<'reply'>>> {
  const keys = records.flatMap(({ outcome }) => (outcome.type === 'park' && outcome.wakeOn.type === 'reply' ? [outcome.wakeOn.messageKey] : []));
  if (keys.length === 0) return new Map();
  const rows = (await tables.reply.by('messageKey', keysOf(keys))).filter((row) => row.kind === 'human' && !row.used);
  return new Map(rows.sort((a, b) => b.at - a.at).map((row) => [row.messageKey ?? '', row]));
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

function outcomeRow({ now }: Transaction, { step, kind }: RecordBatch, row: Row<'enrolment'>, { outcome }: OutcomeRecord): Row<'outcome'> {
  const { receipt } = outcome;
  return {
    enrolment: row.id,
    leg: row.leg,
    step,
    contact: row.contact,
    journey: row.journey,
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
