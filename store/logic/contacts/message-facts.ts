import { groupBy } from '../../../core/group-by';
import type { MessageQuery } from '../../../core/store-port';
import { keysOf, type Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

/** `sent` counts ours (also those on the wire and unknown ones: they may have arrived) and touches reported from elsewhere; `replied` people's answers to ours. */
export async function messageFactsOf(
  { tables }: Transaction,
  contacts: readonly string[],
  queries: readonly MessageQuery[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const keys = keysOf(contacts);
  if (queries.length === 0) return new Map(keys.map(([contact]) => [contact, []]));
  const messages = groupBy(await tables.message.by('contact', keys), (row) => row.contact);
  const wants = (measure: MessageQuery['measure']): boolean => queries.some((query) => query.measure === measure);
  const from = Math.min(...queries.map((query) => query.from));
  const touches = groupBy(wants('sent') ? await tables.slot.by('contact', keys, { above: from }) : [], (row) => row.contact);
  const replies = groupBy(wants('replied') ? await tables.reply.by('contact', keys) : [], (row) => row.contact);
  return new Map(
    keys.map(([contact]) => {
      const own = messages.get(contact) ?? [];
      const topicOf = new Map(own.map((row) => [row.messageKey, row.topic]));
      const sent = [...own.filter(wentOut), ...(touches.get(contact) ?? []).filter((row) => row.state === 'touch')];
      const replied = (replies.get(contact) ?? []).flatMap((row) => {
        const topic = topicOf.get(row.messageKey ?? '');
        return row.kind === 'human' && topic !== undefined ? [{ at: row.at, topic }] : [];
      });
      return [contact, queries.map((query) => countOf(query.measure === 'sent' ? sent : replied, query))];
    }),
  );
}

function wentOut(row: Row<'message'>): boolean {
  return row.state === 'sent' || row.state === 'unknown' || row.state === 'sending';
}

function countOf(rows: readonly { readonly at: number; readonly topic: string }[], { topic, from, to }: MessageQuery): number {
  return rows.filter((row) => row.at > from && row.at <= to && (topic === '' || row.topic === topic)).length;
}
