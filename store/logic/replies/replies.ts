import { bareId } from '../../../core/message-key';
import type { ReplyInput, ReplyResult, ReplyStore } from '../../../core/store-port';
import { suppress } from '../contacts/consent';
import { normalAddress } from '../contacts/contact-rows';
import { keysOf, type Database, type Transaction } from '../rows/database';
import { settleUnknown } from '../outbox/unknown-sends';
import { findMessage, type Match } from './find-message';
import { optOut } from './opt-out';
import { replyRecordOf, replyWaitName } from './wake';
import type { Row } from '../rows/rows';

export function createReplyStore(db: Database): ReplyStore {
  return {
    record: (replies) =>
      db.writeParts(replies, async (tx, part) => {
        await lockPeople(tx, part.filter((reply) => reply.intent === 'opt-out' || reply.kind === 'complaint'));
        const results = [];
        const arrived: string[] = [];
        // One after the other: a later one may meet the earlier one's effects.
        for (const reply of part) {
          const match = await findMessage(tx, reply);
          results.push(await recordReply(tx, reply, match));
          if (match.type === 'message' && match.named) arrived.push(match.message.messageKey);
        }
        // Whatever names a message has seen it: nobody need find out any more whether it went out.
        await settleUnknown(tx, arrived, 'sent', 'reply');
        return results;
      }, 'durable'),
  };
}

/** Whoever may take back their consent: their locks come before those of anybody's place in a journey. */
async function lockPeople({ tables }: Transaction, replies: readonly ReplyInput[]): Promise<void> {
  if (replies.length === 0) return;
  const senders = replies.map((reply) => [reply.channel, normalAddress(reply.from)] as const);
  const references = keysOf(replies.flatMap((reply) => reply.references.map(bareId)));
  const people = [
    ...(await tables.message.by('messageId', references)),
    ...(await tables.message.by('providerId', references)),
    ...(await tables.message.by('address', senders)),
    ...(await tables.address.by('address', senders)),
  ];
  await tables.contact.lock(keysOf(people.map((row) => row.contact)));
}

async function recordReply(tx: Transaction, input: ReplyInput, match: Match): Promise<ReplyResult> {
  const { tables } = tx;
  const message = match.type === 'message' ? match.message : undefined;
  const writers = await tables.address.by('address', [[input.channel, normalAddress(input.from)]]);
  const contact = message?.contact ?? (writers.length === 1 ? (writers[0]?.contact ?? null) : null);
  const row: Row<'reply'> = {
    dedupKey: input.dedupKey,
    id: tx.createId(),
    messageKey: message?.messageKey ?? null,
    contact,
    channel: input.channel,
    sender: normalAddress(input.from),
    kind: input.kind,
    intent: input.intent,
    text: input.text,
    subject: input.subject,
    at: input.at,
    used: false,
  };
  if ((await tables.reply.add([row]))[0] !== true) return { type: 'duplicate' };
  if (input.kind === 'complaint' && (message !== undefined || writers.length > 0)) await optOut(tx, row, peopleOf(message, writers));
  if (input.deadAddress === true && message?.address === row.sender) await suppress(tx, [{ channel: row.channel, address: row.sender, reason: 'hard-bounce' }]);
  if (input.kind !== 'human') return { type: 'not-a-reply', kind: input.kind, contact };
  if (input.intent === 'opt-out') {
    const people = peopleOf(message, writers);
    await optOut(tx, row, people);
    // "No more" is no answer to one message: every wait of theirs on this channel ends with it.
    const woke = await wake(tx, await messagesTo(tx, people, row.channel), row);
    if (message === undefined) return { type: 'unmatched', why: match.type === 'ambiguous' ? 'ambiguous' : 'no-message' };
    return { type: 'matched', messageKey: message.messageKey, contact: message.contact, woke };
  }
  if (message === undefined) return { type: 'unmatched', why: match.type === 'ambiguous' ? 'ambiguous' : 'no-message' };
  return { type: 'matched', messageKey: message.messageKey, contact: message.contact, woke: await wake(tx, [message], row) };
}

/** Whoever waits for an answer to one of these messages is due now, with the first one that came; but "no more" comes before any other word. */
async function wake({ tables, now }: Transaction, messages: readonly Row<'message'>[], reply: Row<'reply'>): Promise<boolean> {
  // Whoever is just parking either meets this reply, or is met here.
  await tables.enrolment.lock(keysOf(messages.map((row) => row.enrolment)));
  const names = keysOf(messages.map((row) => replyWaitName(row.messageKey)));
  const waiting = (await tables.enrolment.by('waitFor', names)).filter((row) => row.state === 'waiting' && (row.wake?.why !== 'reply' || (reply.intent === 'opt-out' && row.wake.reply.intent !== 'opt-out')));
  if (waiting.length === 0) return false;
  await tables.enrolment.patch(
    ['dueAt', 'wake'],
    waiting.map((row) => ({ key: [row.id], set: { dueAt: Math.min(row.dueAt ?? now, now), wake: { why: 'reply' as const, reply: replyRecordOf(reply) } } })),
  );
  await tables.reply.patch(['used'], [{ key: [reply.dedupKey], set: { used: true } }]);
  return true;
}

function peopleOf(message: Row<'message'> | undefined, writers: readonly Row<'address'>[]): ReadonlySet<string> {
  return new Set([...(message === undefined ? [] : [message.contact]), ...writers.map((row) => row.contact)]);
}

async function messagesTo({ tables }: Transaction, people: ReadonlySet<string>, channel: string): Promise<readonly Row<'message'>[]> {
  return (await tables.message.by('contact', keysOf(Array.from(people)))).filter((row) => row.channel === channel);
}
