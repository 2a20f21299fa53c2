import type { Transaction } from '../rows/database';
import { writeNotes } from '../rows/notes';
import { freeHolds } from '../fatigue/holds';
import type { Row } from '../rows/rows';

/** So many runs may die with a contact, the last of them with nobody else in it, before a person has to look. */
const maxClaims = 3;

export interface Lapse {
  readonly claim: Row<'claim'>;
  readonly people: readonly Row<'enrolment'>[];
  readonly offers: readonly Row<'offer'>[];
}

/** A hand-out that nobody looks after any more: its run is over for a while, its lease ran out, or nobody took it in time. */
export function isLapsed(claim: Row<'claim'>, lease: number, acceptWithinMs: number): boolean {
  return claim.acceptedAt === null && !claim.over ? claim.handedAt + acceptWithinMs <= lease : claim.leaseUntil <= lease;
}

/**
 * Sorts out who was in a lapsed hand-out. Who died inside or behind a node that must not run twice is interrupted, whoever was lost too often is stuck;
 * the rest, answered here, may be handed out again.
 */
export async function sortOutLapsed(tx: Transaction, claims: readonly Row<'claim'>[]): Promise<readonly Lapse[]> {
  const { tables } = tx;
  const lapses: Lapse[] = [];
  for (const claim of claims) {
    const people = (await tables.enrolment.by('claim', [[claim.id]], { lock: true })).filter((row) => row.state === 'running');
    // A hand-out that no run took up lost nobody. Else whoever passed a node that must not run twice can't start this leg again by itself.
    const wasTaken = claim.acceptedAt !== null || claim.over;
    const isLost = (row: Row<'enrolment'>): boolean => wasTaken && !row.repeatable;
    const interrupted = people.filter(isLost);
    const others = people.filter((row) => !isLost(row));
    const stuck = others.filter((row) => isHopeless(row, claim));
    await interrupt(tx, interrupted, claim);
    await giveUp(tx, stuck, claim);
    const offers = claim.kind === 'offer' ? await tables.offer.by('batch', [[claim.id]]) : [];
    const hopeless = offers.filter((row) => isHopeless(row, claim));
    await refuse(tx, hopeless, claim);
    const lapse = { claim, people: others.filter((row) => !stuck.includes(row)), offers: offers.filter((row) => !hopeless.includes(row)) };
    if (lapse.people.length + lapse.offers.length > 0) lapses.push(lapse);
    else await tables.claim.remove([[claim.id]]);
  }
  return lapses;
}

/**
 * Whoever was lost at a step that no pump serves (it was taken out of the journey) is due there again: to be seen, to be moved by a
 * person, and handed out should the pump come back. Answers what is left for the pumps that are here.
 */
export async function putBack({ tables, now }: Transaction, lapses: readonly Lapse[], served: ReadonlySet<string>): Promise<readonly Lapse[]> {
  for (const { claim, people, offers } of lapses) {
    const waiting = people.filter((row) => !served.has(row.legStep));
    await tables.enrolment.patch(
      ['state', 'claim', 'claims', 'dueAt'],
      waiting.map((row) => ({ key: [row.id], set: { state: 'waiting' as const, claim: null, claims: spentClaims(row.claims, claim), dueAt: now } })),
    );
    const open = served.has(claim.step) ? [] : offers;
    await tables.offer.patch(
      ['state', 'batch', 'claims'],
      open.map((row) => ({ key: [row.id], set: { state: 'open' as const, batch: null, claims: spentClaims(row.claims, claim) } })),
    );
  }
  return lapses.map(({ claim, people, offers }) => ({ claim, people: people.filter((row) => served.has(row.legStep)), offers: served.has(claim.step) ? offers : [] }));
}

/** In company it may have been somebody else's fault, or nobody's: n8n was killed three times. */
function isHopeless({ claims }: { readonly claims: number }, claim: Row<'claim'>): boolean {
  return claim.size === 1 && spentClaims(claims, claim) >= maxClaims;
}

/** A hand-out that nobody ever took says nothing against the people in it, unless its run failed. */
export function spentClaims(claims: number, claim: Row<'claim'>): number {
  return claim.acceptedAt !== null || claim.over ? claims : claims - 1;
}

function errorOf(claim: Row<'claim'>): string {
  return claim.error ?? 'lease-ran-out';
}

/** The claim stays: should the old run still arrive with it, it goes on. */
async function interrupt({ tables }: Transaction, rows: readonly Row<'enrolment'>[], claim: Row<'claim'>): Promise<void> {
  await tables.enrolment.patch(['state', 'error'], rows.map((row) => ({ key: [row.id], set: { state: 'interrupted' as const, error: errorOf(claim) } })));
}

async function giveUp(tx: Transaction, rows: readonly Row<'enrolment'>[], claim: Row<'claim'>): Promise<void> {
  const set = { state: 'stuck' as const, claim: null, error: errorOf(claim) };
  await tx.tables.enrolment.patch(['state', 'claim', 'error'], rows.map((row) => ({ key: [row.id], set })));
  await freeHolds(tx, rows.map((row) => row.id));
}

/** An offer whose runs fail again and again is answered, so that it is accounted for. */
async function refuse(tx: Transaction, rows: readonly Row<'offer'>[], claim: Row<'claim'>): Promise<void> {
  const detail = { error: errorOf(claim) };
  const answer = { type: 'refused' as const, reason: 'run-failed' as const, detail };
  await tx.tables.offer.put(rows.map((row) => ({ ...row, state: 'done' as const, batch: null, result: { answer, batch: claim.id } })));
  await writeNotes(
    tx,
    rows.map(({ contact, journey }) => ({ contact, journey, enrolment: null, step: claim.step, leg: 0, outcome: 'refused', reason: answer.reason, detail })),
  );
}
