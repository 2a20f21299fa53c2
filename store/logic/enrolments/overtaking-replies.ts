import type { OutcomeRecord } from '../../../core/store-port';
import { isCurrent } from './ticket';
import { awaitedMessage, replyRecordOf } from '../replies/wake';
import { keysOf, type Transaction } from '../rows/database';
import type { Row } from '../rows/rows';
import type { Moving } from './record';

/**
 * People whose reply came between their hand-out and this decision, by enrolment: any reply where the wait ended for another reason, "no
 * more" also where another reply had ended it. What was decided without it doesn't count.
 */
export async function overtakenByReplies(tx: Transaction, records: readonly OutcomeRecord[], rows: ReadonlyMap<string, Moving>): Promise<ReadonlyMap<string, Row<'reply'>>> {
  const waited = records.flatMap(({ ticket, wake }) => {
    const row = rows.get(ticket.enrolment);
    const messageKey = wake !== undefined && row?.lastStep === null && isCurrent(row, ticket) ? awaitedMessage(row.waitFor) : undefined;
    return messageKey === undefined ? [] : [{ enrolment: ticket.enrolment, messageKey, answered: wake === 'reply' }];
  });
  const replies = await unusedReplies(tx, waited.map(({ messageKey }) => messageKey));
  return new Map(waited.flatMap(({ enrolment, messageKey, answered }) => {
    const reply = replies.get(messageKey);
    return reply === undefined || (answered && reply.intent !== 'opt-out') ? [] : [[enrolment, reply] as const];
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

/** Of the replies per message that woke nobody yet the one that counts: "no more", else the oldest. */
async function unusedReplies({ tables }: Transaction, keys: readonly string[]): Promise<ReadonlyMap<string, Row<'reply'>>> {
  if (keys.length === 0) return new Map();
  const rows = (await tables.reply.by('messageKey', keysOf(keys))).filter((row) => row.kind === 'human' && !row.used);
  const rank = (row: Row<'reply'>): number => (row.intent === 'opt-out' ? 1 : 0);
  return new Map(rows.sort((a, b) => rank(a) - rank(b) || b.at - a.at).map((row) => [row.messageKey ?? '', row]));
}
