import type { ClaimedBatch, PumpKey } from '../../../core/store-port';
import { contactsById } from '../contacts/contact-rows';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import { isLive } from '../journeys/journey-owner';
import { isLapsed, putBack, sortOutLapsed, spentClaims } from './lapse';
import { newClaim } from './leases';
import type { Row } from '../rows/rows';

export interface ClaimOptions {
  readonly limit: number;
  readonly acceptWithinMs: number;
}

/** More hand-outs that no run has taken yet would only wait in n8n's queue. */
const maxUnaccepted = 2;

/** Is there anything to hand out, or to sort out? */
export async function hasWork(tx: Transaction, workflow: string, pumps: readonly PumpKey[], options: ClaimOptions): Promise<boolean> {
  const own = await ownPumps(tx, workflow, pumps);
  if (own.length === 0) return false;
  const claims = await tx.tables.claim.by('workflow', [[workflow]]);
  const busy = await busySteps(tx, workflow, own);
  if (claims.some((claim) => isLapsed(claim, tx.lease, options.acceptWithinMs) && !busy.has(claim.step))) return true;
  return hasRoom(tx, claims, options) && (await oldestSource(tx, workflow, own)) !== undefined;
}

/** Hands out one batch: the lost first, then whoever has waited longest. Undefined when there is no more to hand out now. */
export async function claimBatch(tx: Transaction, workflow: string, asking: readonly PumpKey[], options: ClaimOptions): Promise<ClaimedBatch | undefined> {
  // One at a time for a journey, and none while it is handed over to another workflow.
  await tx.tables.journey.lock(keysOf(asking.map((pump) => pump.journey)));
  const pumps = await ownPumps(tx, workflow, asking);
  if (pumps.length === 0) return undefined;
  const claims = await tx.tables.claim.by('workflow', [[workflow]], { lock: true });
  const asked = new Set(pumps.map((pump) => pump.step));
  const busy = await busySteps(tx, workflow, pumps);
  const lapsed = await sortOutLapsed(tx, claims.filter((claim) => isLapsed(claim, tx.lease, options.acceptWithinMs) && !busy.has(claim.step)));
  const lapses = await putBack(tx, lapsed, asked);
  if (!hasRoom(tx, claims, options)) return undefined;
  for (const { claim, people, offers } of lapses) {
    const size = Math.min(options.limit, Math.ceil(claim.size / shrinkBy(claim)));
    const [first] = people;
    if (first !== undefined) {
      const part = people.filter((row) => row.legStep === first.legStep).slice(0, size);
      return handOutPeople(tx, workflow, part.map((row) => ({ row, claims: spentClaims(row.claims, claim) + 1 })));
    }
    if (offers.length > 0) {
      return handOutOffers(tx, claim, offers.slice(0, size).map((row) => ({ row, claims: spentClaims(row.claims, claim) + 1 })));
    }
  }
  const source = await oldestSource(tx, workflow, pumps);
  if (source === undefined) return undefined;
  const { pump } = source;
  if (source.type === 'offers') {
    const rows = await tx.tables.offer.first('open', [pump.journey], { limit: options.limit });
    return handOutOffers(tx, pump, rows.map((row) => ({ row, claims: row.claims + 1 })));
  }
  const rows = await tx.tables.enrolment.first('due', [workflow, pump.journey, pump.step], { limit: options.limit, upTo: tx.now, lock: true });
  return handOutPeople(tx, workflow, rows.map((row) => ({ row, claims: row.claims + 1 })));
}

/** So that one contact can't hold up the rest: three runs that fail single out one among a thousand. A run that was lost says less. */
function shrinkBy(claim: Row<'claim'>): number {
  if (claim.over) return 32;
  return claim.acceptedAt === null ? 1 : 4;
}

/** Steps whose pump is alive but asks for nobody now, for enough of its runs are under way: what it lost waits for it. */
async function busySteps({ tables, lease }: Transaction, workflow: string, asking: readonly PumpKey[]): Promise<ReadonlySet<string>> {
  const asked = new Set(asking.map((pump) => pump.step));
  const pumps = await tables.pump.by('workflow', [[workflow]]);
  return new Set(pumps.filter((pump) => isLive(pump, lease) && !asked.has(pump.step)).map((pump) => pump.step));
}

function hasRoom({ lease }: Transaction, claims: readonly Row<'claim'>[], { acceptWithinMs }: ClaimOptions): boolean {
  return claims.filter((claim) => claim.acceptedAt === null && !claim.over && !isLapsed(claim, lease, acceptWithinMs)).length < maxUnaccepted;
}

/** Pumps whose journey another workflow has are handed nobody. */
async function ownPumps({ tables }: Transaction, workflow: string, pumps: readonly PumpKey[]): Promise<readonly PumpKey[]> {
  const journeys = byColumn(await tables.journey.get(keysOf(pumps.map((pump) => pump.journey))), 'id');
  return pumps.filter((pump) => (journeys.get(pump.journey)?.workflow ?? workflow) === workflow);
}

interface Source {
  readonly type: 'due' | 'offers';
  readonly pump: PumpKey;
  readonly since: number;
}

/** Where somebody has waited longest, in journey time. */
async function oldestSource({ tables, now }: Transaction, workflow: string, pumps: readonly PumpKey[]): Promise<Source | undefined> {
  const sources: Source[] = [];
  for (const pump of pumps) {
    const [due] = await tables.enrolment.first('due', [workflow, pump.journey, pump.step], { limit: 1, upTo: now });
    if (due !== undefined) sources.push({ type: 'due', pump, since: due.dueAt ?? 0 });
    if (pump.kind !== 'entry') continue;
    const [offer] = await tables.offer.first('open', [pump.journey], { limit: 1 });
    if (offer !== undefined) sources.push({ type: 'offers', pump, since: offer.at });
  }
  return sources.sort((a, b) => a.since - b.since)[0];
}

interface HandOut<N extends 'enrolment' | 'offer'> {
  readonly row: Row<N>;
  /** Counting this hand-out. */
  readonly claims: number;
}

async function handOutPeople(tx: Transaction, workflow: string, people: readonly HandOut<'enrolment'>[]): Promise<ClaimedBatch | undefined> {
  const { tables } = tx;
  const first = people[0]?.row;
  if (first === undefined) return undefined;
  const id = tx.createId();
  const { journey, legStep: step } = first;
  await tables.claim.put([newClaim(tx, { id, workflow, journey, step, kind: 'enrolment', size: people.length, root: null, accepted: false, leaseMs: 0 })]);
  await tables.enrolment.patch(
    ['state', 'claim', 'claims', 'dueAt'],
    people.map(({ row, claims }) => ({ key: [row.id], set: { state: 'running' as const, claim: id, claims, dueAt: null } })),
  );
  const contacts = await contactsById(tx, people.map(({ row }) => row.contact));
  const items = byColumn(await tables.item.get(people.map(({ row }) => [row.id])), 'enrolment');
  return {
    workflow,
    step,
    batch: id,
    items: people.flatMap(({ row }) => {
      const contact = contacts.get(row.contact);
      return contact === undefined ? [] : [{ type: 'enrolment' as const, ticket: { enrolment: row.id, claim: id }, contact, item: items.get(row.id)?.body ?? {} }];
    }),
  };
}

async function handOutOffers(
  tx: Transaction,
  { workflow, step }: { readonly workflow: string; readonly step: string },
  offers: readonly HandOut<'offer'>[],
): Promise<ClaimedBatch | undefined> {
  const { tables } = tx;
  const first = offers[0]?.row;
  if (first === undefined) return undefined;
  const id = tx.createId();
  const { journey } = first;
  await tables.claim.put([newClaim(tx, { id, workflow, journey, step, kind: 'offer', size: offers.length, root: null, accepted: false, leaseMs: 0 })]);
  await tables.offer.patch(
    ['state', 'batch', 'claims'],
    offers.map(({ row, claims }) => ({ key: [row.id], set: { state: 'claimed' as const, batch: id, claims } })),
  );
  const contacts = await contactsById(tx, offers.map(({ row }) => row.contact));
  return {
    workflow,
    step,
    batch: id,
    items: offers.flatMap(({ row }) => {
      const contact = contacts.get(row.contact);
      return contact === undefined ? [] : [{ type: 'offer' as const, offer: { id: row.id, batch: id }, contact }];
    }),
  };
}
