import type { ChannelId } from '../../../core/channel-id';
import { isRefusal } from '../../../core/consent/project';
import type { ConsentEventInput, Contact } from '../../../core/journey/inputs';
import type { ConsentState } from '../../../core/store-port';
import { normalAddress } from './contact-rows';
import { byColumn, keysOf, type Transaction } from '../rows/database';

interface AddressOf {
  readonly channel: ChannelId;
  readonly address: string;
}

/** "Nothing more" is said by a person: it holds for their addresses also when they come back under another id, until a newer yes. */
export async function noteOptOuts(tx: Transaction, events: readonly ConsentEventInput[]): Promise<void> {
  const refusals = events.filter((event) => isRefusal(event.action) && event.topic === '*');
  if (refusals.length === 0) return;
  const contacts = byColumn(await tx.tables.contact.get(keysOf(refusals.map((event) => event.contact))), 'id');
  await optOutAddresses(tx, refusals.flatMap(({ contact, channel, at }) => addressesOn(contacts.get(contact)?.body, channel).map((address) => ({ ...address, at }))));
}

/** Whoever wanted nothing more, and has another address now, wants nothing there either. */
export async function noteOldRefusals(tx: Transaction, contacts: readonly Contact[]): Promise<void> {
  const refusals = (await tx.tables.consentState.by('contact', keysOf(contacts.map((contact) => contact.id)))).filter((state) => isRefusal(state.action) && state.topic === '*');
  if (refusals.length === 0) return;
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  await optOutAddresses(tx, refusals.flatMap(({ contact, channel, at }) => addressesOn(byId.get(contact), channel).map((address) => ({ ...address, at }))));
}

function addressesOn(contact: Contact | undefined, channel: string): readonly AddressOf[] {
  return (contact?.addresses ?? []).flatMap(({ channel: own, value }) => (channel === '*' || channel === own ? [{ channel: own, address: value }] : []));
}

export async function optOutAddresses({ tables, hashAddress }: Transaction, entries: readonly (AddressOf & { readonly at: number })[]): Promise<void> {
  const rows = entries.map(({ channel, address, at }) => ({ channel, addressHash: hashAddress(channel, normalAddress(address)), at }));
  const before = new Map((await tables.optOut.get(rows.map((row) => [row.channel, row.addressHash]))).map((row) => [nameOf(row), row.at]));
  // The newest counts, also where one address is there twice.
  const newest = new Map(rows.toSorted((a, b) => a.at - b.at).map((row) => [nameOf(row), row]));
  await tables.optOut.put(Array.from(newest.values()).filter((row) => row.at > (before.get(nameOf(row)) ?? -Infinity)));
}

/** What somebody said who had one of these addresses, as a state of whoever has it now; by contact. */
export async function inheritedOptOuts({ tables }: Transaction, addresses: readonly { readonly contact: string; readonly channel: ChannelId; readonly hash: string }[]): Promise<ReadonlyMap<string, readonly ConsentState[]>> {
  const said = new Map((await tables.optOut.get(addresses.map(({ channel, hash }) => [channel, hash]))).map((row) => [nameOf(row), row.at]));
  const states = new Map<string, ConsentState[]>();
  if (said.size === 0) return states;
  for (const { contact, channel, hash } of addresses) {
    const at = said.get(nameOf({ channel, addressHash: hash }));
    if (at !== undefined) states.set(contact, [...(states.get(contact) ?? []), { channel, topic: '*', action: 'revoke', at, expiresAt: null, source: 'address', wording: '' }]);
  }
  return states;
}

function nameOf({ channel, addressHash }: { readonly channel: ChannelId; readonly addressHash: string }): string {
  return `${channel}:${addressHash}`;
}
