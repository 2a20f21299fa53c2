import type { OutcomeRecord } from '../../../core/store-port';
import { isCurrent } from './ticket';
import { awaitedMessage, replyRecordOf } from '../replies/wake';
import { keysOf, type Transaction } from '../rows/database';
import type { Row } from '../rows/rows';
import type { Moving } from './record';

/**
 * People whose wait ended for another reason, and whose reply came between their hand-out and this decision: by enrolment, the reply. What
 * was decided without it doesn't count.
 */
export async function overtakenByReplies(tx: Transaction, records: readonly OutcomeRecord[], rows: ReadonlyMap<string, Moving>): Promise<ReadonlyMap<string, Row<'reply'>>> {
  const waited = records.flatMap(({ ticket, wake }) => {
    const row = rows.get(ticket.enrolment);
    const messageKey = wake === 'due' && row?.lastStep === null && isCurrent(row, ticket) ? awaitedMessage(row.waitFor) : undefined;
    return messageKey === undefined ? [] : [{ enrolment: ticket.enrolment, messageKey }];
  });
  const replies = await unusedReplies(tx, waited.map(({ messageKey }) => messageKey));
  return new Map(waited.flatMap(({ enrolment, messageKey }) => {
    const reply = replies.get(messageKey);
    return reply === undefined ? [] : [[enrolment, reply] as const];
  }));
}

export async function putBackWith({ tables, now }: Transaction, overtaken: ReadonlyMap<string, Row<'reply'>>): Promise<void> {
  await tables.enrolment.patch(
    ['state', 'claim', 'dueAt', 'wake'],
    Array.from(overtaken, ([id, reply]) => ({ key: [id], set: { state: 'waiting' as const, claim: null, dueAt: now, wake: { why: 'reply' as const, reply: replyRecordOf(reply) } } })),
  );
  await tables.reply.patch(['used'], Array.from(overtaken.values(), (reply) => ({ key: [reply.dedupKey], set: { used: true } })));
}

export async function waitingReplies(tx: Transaction, records: readonly OutcomeRecord[]): Promise<ReadonlyMap<string, Row<'reply'>>> {
  return unusedReplies(tx, records.flatMap(({ outcome }) => (outcome.type === 'park' && outcome.wakeOn.type === 'reply' ? [outcome.wakeOn.messageKey] : [])));
}

/** The oldest reply per message that woke nobody yet. */
async function unusedReplies({ tables }: Transaction, keys: readonly string[]): Promise<ReadonlyMap<string, Row<'reply'>>> {
  if (keys.length === 0) return new Map();
  const rows = (await tables.reply.by('messageKey', keysOf(keys))).filter((row) => row.kind === 'human' && !row.used);
  return new Map(rows.sort((a, b) => b.at - a.at).map((row) => [row.messageKey ?? '', row]));
}
