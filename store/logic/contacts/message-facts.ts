import { groupBy } from '../../../core/group-by';
import type { FactSubject, MessageQuery } from '../../../core/store-port';
import { keysOf, type Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

/** `sent` counts ours (also those on the wire and unknown ones: they may have arrived) and touches reported from elsewhere; `replied` people's answers to ours. */
export async function messageFactsOf(
  { tables }: Transaction,
  subjects: readonly FactSubject[],
  queries: readonly MessageQuery[],
): Promise<readonly (readonly number[])[]> {
  if (queries.length === 0) return subjects.map(() => []);
  const keys = keysOf(subjects.map((subject) => subject.contact));
  const messages = groupBy(await tables.message.by('contact', keys), (row) => row.contact);
  const wants = (measure: MessageQuery['measure']): boolean => queries.some((query) => query.measure === measure);
  const from = queries.reduce((least, query) => Math.min(least, query.from), Infinity);
  const touches = groupBy(wants('sent') ? await tables.slot.by('contact', keys, { above: from }) : [], (row) => row.contact);
  const replies = groupBy(wants('replied') ? await tables.reply.by('contact', keys) : [], (row) => row.contact);
  return subjects.map(({ contact, since }) => {
    const own = messages.get(contact) ?? [];
    const topicOf = new Map(own.map((row) => [row.messageKey, row.topic]));
    const sent = [...own.filter(wentOut), ...(touches.get(contact) ?? []).filter((row) => row.state === 'touch')];
    const replied = (replies.get(contact) ?? []).flatMap((row) => {
      const topic = topicOf.get(row.messageKey ?? '');
      return row.kind === 'human' && topic !== undefined ? [{ at: row.at, topic }] : [];
    });
    return queries.map((query) => countOf(query.measure === 'sent' ? sent : replied, { ...query, from: Math.max(query.from, since) }));
  });
}

function wentOut(row: Row<'message'>): boolean {
  return row.state === 'sent' || row.state === 'unknown' || row.state === 'sending';
}

function countOf(rows: readonly { readonly at: number; readonly topic: string }[], { topic, from, to }: MessageQuery): number {
  return rows.filter((row) => row.at > from && row.at <= to && (topic === '' || row.topic === topic)).length;
}
