import { groupBy } from '../../../core/group-by';
import type { EnrolmentMemory, EnrolmentStore, Ticket } from '../../../core/store-port';
import { begin, type TicketAtDoor } from './begin';
import { byColumn, keysOf, type Database, type Transaction } from '../rows/database';
import { noteOf, writeNotes } from '../rows/notes';
import { enrol } from './enrol';
import { halt } from './halt';
import { freeHolds } from '../fatigue/holds';
import { renewClaims } from '../pumps/leases';
import { retryHalted } from './retry-halted';
import { enrolmentRowOf, exited, newLeg } from './enrolment-row';
import { bookSends, type Booked } from '../outbox/book-sends';
import { record } from './record';
import { isCurrent } from './ticket';
import type { Row } from '../rows/rows';

export function createEnrolmentStore(db: Database): EnrolmentStore {
  return {
    enrol: ({ entries, ...batch }) => {
      const claim = db.createId();
      return db.writeParts(entries, (tx, part) => enrol(tx, { ...batch, claim }, part));
    },
    begin: (request) => db.writeParts(withRepeats(request.tickets), (tx, part) => begin(tx, request, part)),
    record: ({ outcomes, step, leaseMs, kind }) => db.writeParts(outcomes, (tx, part) => record(tx, { step, leaseMs, kind: kind ?? null }, part)),
    halt: (step, failures) => db.writeParts(failures, (tx, part) => halt(tx, step, part)),
    renew: (tickets, leaseMs) =>
      db.writeParts(tickets, async (tx, part) => {
        await tx.tables.claim.lock(keysOf(part.map((ticket) => ticket.claim)));
        const rows = byColumn(await tx.tables.enrolment.get(keysOf(part.map((ticket) => ticket.enrolment))), 'id');
        const current = part.map((ticket) => {
          const row = rows.get(ticket.enrolment);
          return row !== undefined && isCurrent(row, ticket);
        });
        await renewClaims(tx, part.filter((_, index) => current[index]).map((ticket) => ticket.claim), leaseMs);
        return current;
      }),
    remove: (ids, reason, by) => db.writeParts(ids, (tx, part) => remove(tx, part, reason, by)),
    move: (ids, step, by) => db.writeParts(ids, (tx, part) => move(tx, part, step, by)),
    retry: ({ journey, states, contact }, by) => retryHalted(db, { journey, states, by, ...(contact !== undefined && { contact }) }),
    ofContacts: (contacts) =>
      db.read(async ({ tables }) => {
        const rows = await tables.enrolment.by('contact', keysOf(contacts));
        return groupBy(rows.map(enrolmentRowOf).sort((a, b) => a.enteredAt - b.enteredAt), (row) => row.contact);
      }),
    get: (ids) => db.read(async ({ tables }) => (await tables.enrolment.get(keysOf(ids))).map(enrolmentRowOf)),
  };
}

/** Looked for in the whole batch: the same ticket may be in two of its parts. */
function withRepeats(tickets: readonly Ticket[]): readonly TicketAtDoor[] {
  const met = new Set<string>();
  return tickets.map((ticket) => {
    const name = JSON.stringify([ticket.enrolment, ticket.claim]);
    const repeated = met.has(name);
    met.add(name);
    return { ...ticket, repeated };
  });
}

async function remove(tx: Transaction, ids: readonly string[], reason: string, by: string): Promise<readonly string[]> {
  await tx.tables.enrolment.lock(keysOf(ids));
  const rows = (await tx.tables.enrolment.get(keysOf(ids))).filter((row) => row.state !== 'exited');
  const booked = await bookSends(tx, rows);
  // Whose message went out from where they stand has left that step by "sent".
  await tx.tables.enrolment.put(rows.map((row) => ({ ...exited(tx, row, reason, false), ...(booked.get(row.id)?.some(({ leg, step }) => leg === row.leg && step === row.legStep) === true && { lastStep: row.legStep, lastPort: 'sent' }) })));
  await afterHand(tx, rows, 'removed', { reason, by });
  await tx.tables.item.remove(rows.map((row) => [row.id]));
  return rows.map((row) => row.id);
}

async function move(tx: Transaction, ids: readonly string[], step: string, by: string): Promise<readonly string[]> {
  const movable = new Set(['waiting', 'interrupted', 'stuck']);
  await tx.tables.enrolment.lock(keysOf(ids));
  const rows = (await tx.tables.enrolment.get(keysOf(ids))).filter((row) => movable.has(row.state));
  const booked = await bookSends(tx, rows);
  await tx.tables.enrolment.put(rows.map((row) => ({ ...newLeg(row, step), dueAt: tx.now, memory: withSends(row.memory, booked.get(row.id) ?? []) })));
  await afterHand(tx, rows, 'moved', { to: step, by });
  return rows.map((row) => row.id);
}

/** So that a step behind the Send knows what it waits for. */
function withSends(memory: EnrolmentMemory, booked: readonly Booked[]): EnrolmentMemory {
  const last = booked.at(-1);
  if (last === undefined) return memory;
  return { ...memory, draft: null, sends: { ...memory.sends, ...Object.fromEntries(booked.map(({ step, mark }) => [step, mark])) }, lastSend: last.step };
}

async function afterHand(tx: Transaction, rows: readonly Row<'enrolment'>[], outcome: string, detail: { readonly by: string; readonly reason?: string; readonly to?: string }): Promise<void> {
  await freeHolds(tx, rows.map((row) => row.id));
  await writeNotes(tx, rows.map((row) => noteOf(row, outcome, { ...detail, was: row.state })));
}
