import { recordConsent } from '../contacts/consent';
import { optOutAddresses } from '../contacts/opt-outs';
import type { Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

/**
 * "No more", also where the button for spam says it (a provider's report of a message of ours), counts for the person who wrote and for the
 * one the message was for; for an address it holds whoever has it later, until a newer yes of theirs.
 */
export async function optOut(tx: Transaction, reply: Row<'reply'>, people: ReadonlySet<string>): Promise<void> {
  // They may write from an address that they haven't given, or that nobody has yet.
  await optOutAddresses(tx, [{ channel: reply.channel, address: reply.sender, at: reply.at }]);
  if (people.size === 0) return;
  await recordConsent(
    tx,
    Array.from(people, (contact) => ({
      id: JSON.stringify(['reply', reply.dedupKey, contact]),
      contact,
      channel: reply.channel,
      topic: '*',
      action: 'revoke' as const,
      at: reply.at,
      expiresAt: null,
      source: reply.kind === 'complaint' ? 'complaint' : 'reply',
      wording: '',
      actor: '',
      proof: { reply: reply.id, dedupKey: reply.dedupKey, messageKey: reply.messageKey, text: reply.text.slice(0, 1_000) },
    })),
  );
}
