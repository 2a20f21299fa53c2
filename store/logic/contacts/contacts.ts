import { groupBy } from '../../../core/group-by';
import type { Contact, ContactRow } from '../../../core/journey/inputs';
import { mergeContact } from '../../../core/journey/merge-contact';
import { noEvents } from '../../../core/segment/no-events';
import type { ContactStore, EventFacts, RecordResult } from '../../../core/store-port';
import { consentFactsOf, recordConsent, suppress, unsuppress } from './consent';
import { contactsById, normalAddress, storeKnown } from './contact-rows';
import { byColumn, keysOf, type Database, type Transaction } from '../rows/database';
import { messageFactsOf } from './message-facts';
import { offerContacts } from '../journeys/offers';
import { noteOldRefusals } from './opt-outs';
import type { Row } from '../rows/rows';

export function createContactStore(db: Database): ContactStore {
  return {
    upsert: (contacts) => db.writeParts(contacts, upsert),
    get: (ids) => db.read((tx) => contactsById(tx, ids)),
    findByAddress: (channel, addresses) =>
      db.read(async ({ tables }) => {
        const rows = await tables.address.by('address', addresses.map((address) => [channel, normalAddress(address)]));
        const found = groupBy(rows, (row) => row.address);
        return new Map(
          addresses.flatMap((address): readonly (readonly [string, readonly string[]])[] => {
            const owners = found.get(normalAddress(address));
            return owners === undefined ? [] : [[address, owners.map((row) => row.contact).sort()]];
          }),
        );
      }),
    page: (after, limit) => db.read(({ tables }) => tables.contact.page(after, limit)),
    recordEvents: (events) => db.writeParts(events, recordEvents),
    eventFacts: (subjects, queries) =>
      db.read(async ({ tables }) => {
        const answers: ReadonlyMap<number, EventFacts>[] = [];
        for (const query of queries) answers.push(await tables.eventFacts(subjects, query));
        return subjects.map((_, position) => answers.map((answer) => answer.get(position) ?? noEvents));
      }),
    messageFacts: (subjects, queries) => db.read((tx) => messageFactsOf(tx, subjects, queries)),
    recordConsent: (events) => db.writeParts(events, recordConsent, 'durable'),
    consentFacts: (contacts) => db.read((tx) => consentFactsOf(tx, contacts)),
    suppress: async (entries) => {
      await db.writeParts(entries, suppress, 'durable');
    },
    unsuppress: (entries) => db.writeParts(entries, unsuppress, 'durable'),
  };
}

async function upsert(tx: Transaction, contacts: readonly ContactRow[]): Promise<readonly { readonly id: string; readonly created: boolean; readonly contact: Contact }[]> {
  const { tables, now } = tx;
  const ids = contacts.map((contact) => contact.id);
  await tables.contact.lock(keysOf(ids));
  const known = byColumn(await tables.contact.get(keysOf(ids)), 'id');
  // The same id twice in a batch: the later row comes after the earlier, and only the first created it.
  const newest = new Map<string, Contact>();
  for (const row of contacts) newest.set(row.id, mergeContact(newest.get(row.id) ?? known.get(row.id)?.body, row));
  await tables.contact.put(
    Array.from(newest.values(), (body) => ({ id: body.id, body, createdAt: known.get(body.id)?.createdAt ?? now, updatedAt: now })),
  );
  const wanted = Array.from(newest.values()).flatMap(addressesOf);
  const stored = known.size === 0 ? [] : await tables.address.by('contact', keysOf(Array.from(known.keys())));
  const keep = new Set(wanted.map(addressName));
  await tables.address.remove(stored.filter((row) => !keep.has(addressName(row))).map((row) => [row.contact, row.channel, row.address]));
  await tables.address.add(wanted);
  if (known.size > 0) await noteOldRefusals(tx, Array.from(newest.values()).filter((contact) => known.has(contact.id)));
  const seen = new Set(known.keys());
  return contacts.map((row) => {
    const created = !seen.has(row.id);
    seen.add(row.id);
    return { id: row.id, created, contact: newest.get(row.id) ?? row };
  });
}

function addressesOf(contact: Contact): readonly Row<'address'>[] {
  return contact.addresses.map(({ channel, value }) => ({ contact: contact.id, channel, address: normalAddress(value) }));
}

function addressName(row: Row<'address'>): string {
  return JSON.stringify([row.contact, row.channel, row.address]);
}

async function recordEvents(tx: Transaction, events: readonly Row<'event'>[]): Promise<readonly RecordResult[]> {
  const { results, stored } = await storeKnown(tx, events, (known) => tx.tables.event.add(known));
  const names = keysOf(stored.map((event) => event.name).filter((name) => name !== ''));
  const journeys = groupBy(await tx.tables.journey.by('entryEvent', names), (journey) => journey.entryEvent);
  await offerContacts(
    tx,
    stored.flatMap((event) =>
      (journeys.get(event.name) ?? []).map((journey) => ({ journey: journey.id, contact: event.contact, offerKey: `event:${event.id}` })),
    ),
  );
  return results;
}
