import { channelRules } from '../../../core/channel';
import type { ChannelId } from '../../../core/channel-id';
import { groupBy } from '../../../core/group-by';
import { bareId } from '../../../core/message-key';
import type { ReplyInput } from '../../../core/store-port';
import { normalAddress } from '../contacts/contact-rows';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import { replyWaitName } from './wake';
import type { Row } from '../rows/rows';

/** `named`: by its id, which shows that it arrived. */
export type Match = { readonly type: 'message'; readonly message: Row<'message'>; readonly named: boolean } | { readonly type: 'ambiguous' } | { readonly type: 'none' };

/** Which of our messages a reply answers: the one it names, else one to that address whose reply is waited for, else the newest to somebody inside. */
export async function findMessage({ tables }: Transaction, input: ReplyInput): Promise<Match> {
  const references = input.references.map(bareId).filter((id) => id !== '');
  const named = [...(await tables.message.by('messageId', keysOf(references))), ...(await tables.message.by('providerId', keysOf(references)))];
  for (const reference of references) {
    const message = named.find((row) => row.channel === input.channel && (row.messageId === reference || row.providerId === reference));
    if (message !== undefined) return { type: 'message', message, named: true };
  }
  const written = (await tables.message.by('address', [[input.channel, normalAddress(input.from)]])).filter((row) => row.state !== 'failed' && row.state !== 'not-sent');
  const owners = byColumn(await tables.enrolment.get(keysOf(written.map((row) => row.enrolment))), 'id');
  const awaited = written.filter((row) => {
    const owner = owners.get(row.enrolment);
    // Handed out since, and not yet gone on from there.
    const stillThere = owner?.state === 'waiting' || (owner?.state === 'running' && owner.lastStep === null);
    return stillThere && owner.waitFor === replyWaitName(row.messageKey);
  });
  if (awaited.length > 0) return only(input.channel, awaited);
  // The answer may be faster than the way to the wait, which may lead through a delay: then it belongs to the newest message of whoever is still inside.
  const onTheWay = groupBy(written.filter((row) => owners.get(row.enrolment)?.state !== 'exited' && owners.has(row.enrolment)), (row) => row.enrolment);
  return only(input.channel, Array.from(onTheWay.values()).flatMap((rows) => rows.sort((a, b) => b.at - a.at).slice(0, 1)));
}

/** Without threads a person answers what they read last. With them, an answer that names none of several may mean any. */
function only(channel: ChannelId, messages: readonly Row<'message'>[]): Match {
  const [message, ...others] = Array.from(messages).sort((a, b) => b.at - a.at);
  if (message === undefined) return { type: 'none' };
  const answersNewest = !channelRules[channel].hasThreads && others.every((other) => other.contact === message.contact);
  return others.length > 0 && !answersNewest ? { type: 'ambiguous' } : { type: 'message', message, named: false };
}
