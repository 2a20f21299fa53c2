import { groupBy } from '../../../core/group-by';
import type { Contact } from '../../../core/journey/inputs';
import { StoreError, type EnrolAnswer, type EnrolBatch, type EnrolRequest, type EnrolResult, type RefusalReason } from '../../../core/store-port';
import { contactsById } from '../contacts/contact-rows';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import { writeNotes, type NoteInput } from '../rows/notes';
import { acceptClaims, newClaim } from '../pumps/leases';
import type { Row } from '../rows/rows';

/** One hand-out for everyone who enters in this run. */
type Entering = EnrolBatch & { readonly claim: string };

/** Lets in whom the re-entry rules allow, and answers a repeated offer as the first time. */
export async function enrol(tx: Transaction, batch: Entering, entries: readonly EnrolRequest[]): Promise<readonly EnrolResult[]> {
  const { tables } = tx;
  await tables.journey.lock([[batch.journey]]);
  const [journey] = await tables.journey.get([[batch.journey]]);
  if (journey === undefined) throw new StoreError('journey-unknown', { journey: batch.journey });
  if (journey.workflow !== batch.workflow) throw new StoreError('journey-owned', { journey: batch.journey, workflow: journey.workflow, live: true });
  await tables.contact.lock(keysOf(entries.map((entry) => entry.contact)));
  const offers = new Map(byColumn(await tables.offer.get(keysOf(entries.flatMap((entry) => entry.offer?.id ?? []))), 'id'));
  const contacts = await contactsById(tx, entries.map((entry) => entry.contact));
  const past = groupBy(
    await tables.enrolment.by('journey', keysOf(entries.map((entry) => entry.contact)).map(([contact]) => [batch.journey, contact])),
    (row) => row.contact,
  );
  const entering: { readonly row: Row<'enrolment'>; readonly entry: EnrolRequest }[] = [];
  const notes: NoteInput[] = [];
  const batches = new Set<string>();
  const results = entries.map((entry): EnrolResult => {
    const offer = entry.offer === undefined ? undefined : offers.get(entry.offer.id);
    if (offer?.result && offer.result.batch === entry.offer?.batch) return offer.result.answer;
    // It was offered again meanwhile: the other run lets them in.
    if (entry.offer !== undefined && offer?.batch !== entry.offer.batch) return { type: 'superseded' };
    const result: EnrolAnswer = decide(tx, journey, entry, contacts, past.get(entry.contact) ?? [], batch.claim);
    if (result.type === 'entered') {
      const row = enrolmentOf(tx, journey, batch, entry.contact, result.ticket.enrolment);
      entering.push({ row, entry });
      past.set(entry.contact, [...(past.get(entry.contact) ?? []), row]);
    } else notes.push(refusalOf(batch, entry, result));
    if (offer?.batch) batches.add(offer.batch);
    if (offer && entry.offer) offers.set(offer.id, { ...offer, state: 'done', batch: null, result: { answer: result, batch: entry.offer.batch } });
    return result;
  });
  const answered = Array.from(offers.values()).filter((offer) => offer.state === 'done');
  await tables.offer.put(answered);
  await writeNotes(tx, notes);
  await saveEntered(tx, batch, entering, Array.from(batches));
  return results;
}

async function saveEntered(
  tx: Transaction,
  batch: Entering,
  entering: readonly { readonly row: Row<'enrolment'>; readonly entry: EnrolRequest }[],
  offerBatches: readonly string[],
): Promise<void> {
  const { tables } = tx;
  await tables.claim.lock(keysOf([batch.claim, ...offerBatches]));
  await acceptClaims(tx, offerBatches, batch);
  if (entering.length === 0) return;
  // Many enter in parts, into one hand-out: by its size a run that failed is divided.
  const [earlier] = await tables.claim.get([[batch.claim]]);
  const size = entering.length + (earlier?.size ?? 0);
  // Offers of one run come from one batch; its end is then the end of these people's run too.
  const root = earlier?.root ?? offerBatches[0] ?? null;
  await tables.claim.put([newClaim(tx, { ...batch, id: batch.claim, kind: 'enrolment', size, root, accepted: true })]);
  await tables.enrolment.add(entering.map(({ row }) => row));
  await tables.item.add(entering.flatMap(({ row, entry }) => (row.state === 'exited' || Object.keys(entry.item).length === 0 ? [] : [{ enrolment: row.id, body: entry.item }])));
  await tables.outcome.add(entering.map(({ row }) => enteredOutcome(tx, row, batch.step)));
}

function decide(
  tx: Transaction,
  journey: Row<'journey'>,
  entry: EnrolRequest,
  contacts: ReadonlyMap<string, Contact>,
  past: readonly Row<'enrolment'>[],
  claim: string,
): EnrolAnswer {
  if (entry.invalid !== undefined) return { type: 'refused', reason: entry.invalid.reason, detail: entry.invalid.detail };
  if (!contacts.has(entry.contact)) return refuse('unknown-contact');
  const inside = past.find((row) => row.state !== 'exited');
  if (inside !== undefined) return refuse('already-in', { enrolment: inside.id, step: inside.step, since: inside.enteredAt });
  const left = past.reduce<number | undefined>((latest, row) => Math.max(latest ?? 0, row.exitedAt ?? 0), undefined);
  if (left !== undefined && journey.reentryMode === 'never') return refuse('reentry-never', { leftAt: left });
  const mayEnterAt = (left ?? 0) + journey.reentryDays * 86_400_000;
  if (left !== undefined && journey.reentryMode === 'after' && tx.now < mayEnterAt) {
    return refuse('reentry-too-early', { leftAt: left, days: journey.reentryDays, mayEnterAt });
  }
  return { type: 'entered', ticket: { enrolment: tx.createId(), claim } };
}

function refuse(reason: RefusalReason, detail: EnrolRequest['item'] = {}): EnrolAnswer {
  return { type: 'refused', reason, detail };
}

function refusalOf(batch: Entering, entry: EnrolRequest, result: Extract<EnrolAnswer, { readonly type: 'refused' }>): NoteInput {
  const { reason, detail } = result;
  const { mayEnterAt } = detail;
  return {
    contact: entry.contact,
    journey: batch.journey,
    enrolment: null,
    step: batch.step,
    leg: 0,
    outcome: 'refused',
    reason,
    detail,
    ...(typeof mayEnterAt === 'number' && { nextAt: mayEnterAt }),
  };
}

function enrolmentOf(tx: Transaction, journey: Row<'journey'>, batch: Entering, contact: string, id: string): Row<'enrolment'> {
  const ended = batch.next === 'end';
  return {
    id,
    journey: journey.id,
    contact,
    workflow: batch.workflow,
    version: journey.version,
    state: ended ? 'exited' : 'running',
    step: batch.step,
    leg: 1,
    legStep: batch.step,
    claim: ended ? null : batch.claim,
    claims: 1,
    enteredAt: tx.now,
    dueAt: null,
    waitFor: null,
    parked: false,
    wake: null,
    lastStep: batch.step,
    lastPort: 'entered',
    lastNext: batch.next,
    repeatable: batch.next !== 'n8n' || batch.mayRepeat === true,
    memory: {},
    exitedAt: ended ? tx.now : null,
    exitReason: ended ? 'left-by-entered' : null,
    goal: false,
    error: null,
  };
}

function enteredOutcome(tx: Transaction, row: Row<'enrolment'>, step: string): Row<'outcome'> {
  return {
    enrolment: row.id,
    leg: 1,
    step,
    contact: row.contact,
    journey: row.journey,
    kind: 'entry',
    at: tx.now,
    type: 'port',
    name: 'entered',
    until: null,
    wakeOn: null,
    goal: false,
    reason: 'entered',
    detail: {},
    nextAt: null,
  };
}
