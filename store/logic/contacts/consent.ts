import { withInherited } from '../../../core/consent/inherit';
import { projectConsent } from '../../../core/consent/project';
import type { ChannelId } from '../../../core/channel-id';
import { groupBy } from '../../../core/group-by';
import type { ConsentEventInput } from '../../../core/journey/inputs';
import type { ConsentFacts, RecordResult, SuppressionReason } from '../../../core/store-port';
import { normalAddress, storeKnown } from './contact-rows';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import { inheritedOptOuts, noteOptOuts } from './opt-outs';

/** Appends events to the log and works out anew what the log comes to, for the scopes they touch. */
export async function recordConsent(tx: Transaction, events: readonly ConsentEventInput[]): Promise<readonly RecordResult[]> {
  const { tables, now } = tx;
  await tables.contact.lock(keysOf(events.map((event) => event.contact)));
  const { results, stored } = await storeKnown(tx, events, (known) => tables.consentEvent.add(known.map((event) => ({ ...event, recordedAt: now }))));
  await noteOptOuts(tx, stored);
  const scopes = stored.map(({ contact, channel, topic }) => [contact, channel, topic] as const);
  const log = groupBy(await tables.consentEvent.by('scope', scopes), ({ contact, channel, topic }) => JSON.stringify([contact, channel, topic]));
  await tables.consentState.put(
    Array.from(log.values()).flatMap((all) => {
      const state = projectConsent(all);
      const contact = all[0]?.contact;
      return state === undefined || contact === undefined ? [] : [{ contact, ...state }];
    }),
  );
  return results;
}

/** One entry per id asked for; unknown contacts have no states. */
export async function consentFactsOf(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, ConsentFacts>> {
  const { tables, hashAddress } = tx;
  const keys = keysOf(ids);
  const states = groupBy(await tables.consentState.by('contact', keys), (row) => row.contact);
  const contacts = byColumn(await tables.contact.get(keys), 'id');
  const addresses = Array.from(contacts.values()).flatMap(({ id, body }) =>
    body.addresses.map(({ channel, value }) => ({ contact: id, channel, value, hash: hashAddress(channel, normalAddress(value)) })),
  );
  const blocks = new Map(
    (await tables.suppression.get(addresses.map(({ channel, hash }) => [channel, hash]))).map((row) => [`${row.channel}:${row.addressHash}`, row.reason]),
  );
  const inherited = await inheritedOptOuts(tx, addresses);
  const suppressed = new Map<string, Record<string, SuppressionReason>>();
  for (const { contact, channel, value, hash } of addresses) {
    const reason = blocks.get(`${channel}:${hash}`);
    if (reason !== undefined) suppressed.set(contact, { ...suppressed.get(contact), [`${channel}:${value}`]: reason });
  }
  return new Map(
    keys.map(([id]) => [
      id,
      {
        states: withInherited((states.get(id) ?? []).map(({ channel, topic, action, at, expiresAt, source, wording }) => ({ channel, topic, action, at, expiresAt, source, wording })), inherited.get(id) ?? []),
        suppressed: suppressed.get(id) ?? {},
      },
    ]),
  );
}

/** The first reason stays. Answers which are new. */
export async function suppress(
  { tables, now, hashAddress }: Transaction,
  entries: readonly { readonly channel: ChannelId; readonly address: string; readonly reason: SuppressionReason }[],
): Promise<readonly boolean[]> {
  return tables.suppression.add(
    entries.map(({ channel, address, reason }) => ({ channel, addressHash: hashAddress(channel, normalAddress(address)), reason, at: now })),
  );
}

export async function unsuppress({ tables, hashAddress }: Transaction, entries: readonly { readonly channel: ChannelId; readonly address: string }[]): Promise<readonly boolean[]> {
  const keys = entries.map(({ channel, address }) => [channel, hashAddress(channel, normalAddress(address))] as const);
  const blocked = new Set((await tables.suppression.get(keys)).map((row) => `${row.channel}:${row.addressHash}`));
  await tables.suppression.remove(keys);
  return keys.map(([channel, hash]) => blocked.has(`${channel}:${hash}`));
}
