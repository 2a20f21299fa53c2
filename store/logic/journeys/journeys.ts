import { StoreError, type JourneyStore, type JourneyVersion } from '../../../core/store-port';
import { storeKnown } from '../contacts/contact-rows';
import { byColumn, keysOf, type Database, type Transaction } from '../rows/database';
import { offerContacts } from './offers';
import { otherOwner } from './journey-owner';
import type { Row } from '../rows/rows';

export function createJourneyStore(db: Database): JourneyStore {
  return {
    register: async (version) => {
      const row = rowOf(version);
      // Every start of n8n registers it; nearly always nothing is new, and then no write lock is taken.
      if (await db.read((tx) => isKnown(tx, row))) return;
      await db.write(async (tx) => {
        await tx.tables.journey.lock([[row.id]]);
        const owned = await otherOwner(tx, row.id, row.workflow);
        if (owned !== undefined) throw owned;
        await tx.tables.journey.put([row]);
      });
    },
    get: (journey) =>
      db.read(async ({ tables }) => {
        const [row] = await tables.journey.get([[journey]]);
        return row && versionOf(row);
      }),
    list: () => db.read(async ({ tables }) => (await tables.journey.get(keysOf(await tables.journey.page('', 1_000)))).map(versionOf)),
    takeOver: async (journey, workflow) => {
      await db.write((tx) => handOver(tx, journey, workflow));
      // In parts: there may be many. The journey's owner is the new workflow already.
      const people = await db.read(({ tables }) => tables.enrolment.by('journey', [[journey]]));
      const moving = people.filter((row) => row.state !== 'exited' && row.workflow !== workflow).map((row) => row.id);
      const moved = (await db.writeParts(moving, (tx, part) => move(tx, part, workflow))).length;
      return { moved };
    },
    offer: (journey, contacts, offerKey) =>
      db.writeParts(contacts, async (tx, part) => {
        if ((await tx.tables.journey.get([[journey]])).length === 0) throw new StoreError('journey-unknown', { journey });
        const offers = part.map((contact) => ({ journey, contact, offerKey }));
        return (await storeKnown(tx, offers, (known) => offerContacts(tx, known))).results;
      }),
  };
}

async function handOver({ tables }: Transaction, journey: string, workflow: string): Promise<void> {
  await tables.journey.lock([[journey]]);
  const [row] = await tables.journey.get([[journey]]);
  if (row === undefined) throw new StoreError('journey-unknown', { journey });
  await tables.journey.put([{ ...row, workflow }]);
  // Hand-outs go along, so that the new workflow's pumps see when their runs are lost.
  const claims = (await tables.claim.by('workflow', [[row.workflow]], { lock: true })).filter((claim) => claim.journey === journey);
  await tables.claim.patch(['workflow', 'takenOver'], claims.map((claim) => ({ key: [claim.id], set: { workflow, takenOver: true } })));
}

async function move({ tables }: Transaction, enrolments: readonly string[], workflow: string): Promise<readonly string[]> {
  await tables.enrolment.lock(keysOf(enrolments));
  await tables.enrolment.patch(['workflow'], enrolments.map((id) => ({ key: [id], set: { workflow } })));
  return enrolments;
}

async function isKnown({ tables }: Transaction, row: Row<'journey'>): Promise<boolean> {
  const known = byColumn(await tables.journey.get([[row.id]]), 'id').get(row.id);
  return known !== undefined && JSON.stringify(versionOf(known)) === JSON.stringify(versionOf(row));
}

function rowOf({ journey, reentry, name, version, workflow, entryStep, entryEvent }: JourneyVersion): Row<'journey'> {
  return { id: journey, name, version, workflow, entryStep, entryEvent, reentryMode: reentry.mode, reentryDays: reentry.days };
}

function versionOf({ id, name, version, workflow, entryStep, entryEvent, reentryMode, reentryDays }: Row<'journey'>): JourneyVersion {
  return { journey: id, name, version, workflow, entryStep, entryEvent, reentry: { mode: reentryMode, days: reentryDays } };
}
