import type { SentMark } from '../../../core/store-port';
import { outcomeRow } from '../enrolments/outcome-rows';
import { keysOf, type Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

/** A message that went out, or may have, and that no run has lived to record. */
export interface Booked {
  readonly step: string;
  readonly leg: number;
  readonly mark: SentMark;
}

/**
 * Before a person's hand takes people out of where they stand: whatever went out to them is told in the account, for no run will come to tell
 * it. A message on the wire of a run that still lives is left to that run.
 *
 * @returns by enrolment, the newest last.
 */
export async function bookSends(tx: Transaction, people: readonly Row<'enrolment'>[]): Promise<ReadonlyMap<string, readonly Booked[]>> {
  const { tables } = tx;
  const byId = new Map(people.map((row) => [row.id, row]));
  const out = (await tables.message.by('contact', keysOf(people.map((row) => row.contact)))).filter((row) => byId.has(row.enrolment) && isOut(row, byId.get(row.enrolment)));
  if (out.length === 0) return new Map();
  const told = new Set((await tables.outcome.get(out.map((row) => [row.enrolment, row.leg, row.step]))).filter((row) => row.type === 'port').map((row) => JSON.stringify([row.enrolment, row.leg, row.step])));
  const untold = out.filter((row) => !told.has(JSON.stringify([row.enrolment, row.leg, row.step]))).sort((a, b) => a.at - b.at);
  await tables.message.lock(keysOf(untold.map((row) => row.messageKey)));
  await tables.message.patch(['state'], untold.flatMap((row) => (row.state === 'sending' ? [{ key: [row.messageKey], set: { state: 'unknown' as const } }] : [])));
  await tables.outcome.put(untold.map((row) => sentOutcome(tx, row)));
  const booked = new Map<string, Booked[]>();
  for (const { enrolment, step, leg, messageKey, channel, at } of untold) booked.set(enrolment, [...(booked.get(enrolment) ?? []), { step, leg, mark: { messageKey, channel, at } }]);
  return booked;
}

function isOut(message: Row<'message'>, owner: Row<'enrolment'> | undefined): boolean {
  return message.state === 'sent' || message.state === 'unknown' || (message.state === 'sending' && owner?.state !== 'running');
}

/** What Send would have recorded of a message that went out. */
export function sentOutcome(tx: Transaction, message: Row<'message'>): Row<'outcome'> {
  const { enrolment: id, leg, contact, journey, step, channel, messageKey, state } = message;
  const reason = state === 'sent' ? 'sent' : 'unknown';
  return outcomeRow(tx, { step, kind: 'send' }, { id, leg, contact, journey }, { type: 'port', port: 'sent', receipt: { reason, detail: { channel, messageKey, late: true } } });
}
