import type { SettledUnknown, UnknownSend } from '../../../core/store-port';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import { writeNotes, type NoteInput } from '../rows/notes';
import { freeHolds } from '../fatigue/holds';
import { newLeg } from '../enrolments/enrolment-row';
import { sentOutcome } from './book-sends';
import type { Row } from '../rows/rows';

type Message = Row<'message'>;
type Enrolment = Row<'enrolment'>;

/** Also those whose sender died and whose person never came to that Send again: nobody will ever say what became of them. */
export async function countUnknown(tx: Transaction): Promise<number> {
  const said = (await tx.tables.message.count('unsettled', ['unknown'], ['state'])).reduce((sum, { n }) => sum + n, 0);
  return said + (await abandoned(tx)).length;
}

export async function listUnknown(tx: Transaction, limit: number): Promise<readonly UnknownSend[]> {
  const rows = [...(await tx.tables.message.first('unsettled', ['unknown'], { limit })), ...(await abandoned(tx))];
  return rows
    .sort((a, b) => a.at - b.at)
    .slice(0, limit)
    .map(({ messageKey, contact, journey, step, channel, address, at, messageId, code, detail }) => ({ messageKey, contact, journey, step, channel, address, at, messageId, code, detail }));
}

async function abandoned({ tables }: Transaction): Promise<readonly Message[]> {
  const sending = await tables.message.by('unsettled', [['sending']]);
  const owners = byColumn(await tables.enrolment.get(keysOf(sending.map((row) => row.enrolment))), 'id');
  return sending.filter((row) => isUnknown(row, owners.get(row.enrolment)));
}

function isUnknown(row: Message, owner: Enrolment | undefined): boolean {
  return row.state === 'unknown' || (row.state === 'sending' && owner?.claim !== row.claim);
}

/** A person has found out: writes it down, and brings back to their Send whose message goes out again. */
export async function settleUnknown(tx: Transaction, keys: readonly string[], verdict: 'sent' | 'send-again', by: string): Promise<readonly SettledUnknown[]> {
  const { tables } = tx;
  if (keys.length === 0) return [];
  const owned = await tables.message.get(keysOf(keys));
  await tables.enrolment.lock(keysOf(owned.map((row) => row.enrolment)));
  await tables.message.lock(keysOf(keys));
  const messages = byColumn(await tables.message.get(keysOf(keys)), 'messageKey');
  const owners = byColumn(await tables.enrolment.get(keysOf(owned.map((row) => row.enrolment))), 'id');
  const settled = new Map<string, { readonly message: Message; readonly owner: Enrolment | undefined }>();
  const results = keys.map((key): SettledUnknown => {
    const message = messages.get(key);
    const owner = owners.get(message?.enrolment ?? '');
    if (message === undefined || !isUnknown(message, owner) || settled.has(key)) return 'not-unknown';
    if (verdict === 'send-again' && (owner === undefined || owner.state === 'exited')) return 'left';
    if (verdict === 'send-again' && owner?.state === 'running') return 'on-the-way';
    settled.set(key, { message, owner });
    return 'settled';
  });
  const rows = Array.from(settled.values());
  const state = verdict === 'sent' ? ('sent' as const) : ('not-sent' as const);
  await tables.message.patch(['state'], rows.map(({ message }) => ({ key: [message.messageKey], set: { state } })));
  // The account tells what is known now; a message that goes out again is counted when it does.
  const told = rows.map(({ message }) => ({ key: [message.enrolment, message.leg, message.step] }));
  if (verdict === 'sent') {
    // No run may have lived to tell of it at all.
    await tables.outcome.add(rows.map(({ message }) => sentOutcome(tx, { ...message, state })));
    await tables.outcome.patch(['reason'], told.map(({ key }) => ({ key, set: { reason: 'sent' } })));
  }
  if (verdict === 'send-again') await tables.outcome.patch(['kind'], told.map(({ key }) => ({ key, set: { kind: null } })));
  if (verdict === 'send-again') await sendAgain(tx, rows.flatMap(({ message, owner }) => (owner === undefined ? [] : [{ message, owner }])));
  await writeNotes(tx, rows.map(({ message }) => noteOf(message, verdict, by)));
  return results;
}

/** The message's place under the caps is free again, its draft is the one to send, and the Send step meets its person as due. */
async function sendAgain(tx: Transaction, rows: readonly { readonly message: Message; readonly owner: Enrolment }[]): Promise<void> {
  const { tables, now } = tx;
  await tables.slot.remove(rows.map(({ message }) => [message.messageKey]));
  await freeHolds(tx, rows.map(({ owner }) => owner.id));
  await tables.enrolment.put(
    rows.map(({ message, owner }) => {
      const sends = Object.fromEntries(Object.entries(owner.memory.sends ?? {}).filter(([step]) => step !== message.step));
      const { topic, basis, caps, channel, draft } = message;
      return { ...newLeg(owner, message.step), dueAt: now, memory: { ...owner.memory, topic, basis, caps, channels: [channel], draft, sends } };
    }),
  );
}

function noteOf({ contact, journey, enrolment, step, leg, messageKey }: Message, verdict: 'sent' | 'send-again', by: string): NoteInput {
  return { contact, journey, enrolment, step, leg, outcome: 'settled', reason: verdict === 'sent' ? 'said-to-be-sent' : 'sent-again', detail: { messageKey, by } };
}
