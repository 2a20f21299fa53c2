import type { Arrival, BeginRequest, BeginResult, Ticket } from '../../../core/store-port';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import { writeNotes, type NoteInput } from '../rows/notes';
import { acceptClaims } from '../pumps/leases';
import { outcomeOf } from './outcome-rows';
import { dropped, isCurrent } from './ticket';
import type { Row } from '../rows/rows';

export interface TicketAtDoor extends Ticket {
  /** Stood in the same batch before. */
  readonly repeated: boolean;
}

/** Accepts the claims and tells what each contact is to this step. */
export async function begin(tx: Transaction, request: BeginRequest, tickets: readonly TicketAtDoor[]): Promise<readonly BeginResult[]> {
  const { tables } = tx;
  const keys = keysOf(tickets.map((ticket) => ticket.enrolment));
  await tables.claim.lock(keysOf(tickets.map((ticket) => ticket.claim)));
  await tables.enrolment.lock(keys);
  const rows = byColumn(await tables.enrolment.getSome(keys, doorColumns), 'id');
  const current = Array.from(rows.values());
  const contacts = byColumn(await tables.contact.get(keysOf(current.map((row) => row.contact))), 'id');
  const visited = current.filter((row) => mayHaveRecorded(row, request));
  const outcomes = byColumn(await tables.outcome.get(visited.map((row) => [row.id, row.leg, request.step])), 'enrolment');
  const notes: NoteInput[] = [];
  const revived: string[] = [];
  const claims = new Set<string>();
  const results = tickets.map((ticket): BeginResult => {
    const row = rows.get(ticket.enrolment);
    if (row?.journey !== request.journey) return { type: 'unknown-enrolment' };
    const contact = contacts.get(row.contact)?.body;
    if (contact === undefined) return { type: 'unknown-enrolment' };
    if (!isCurrent(row, ticket) || row.workflow !== request.workflow) {
      notes.push(dropped(row, request.step, 'superseded', { claim: ticket.claim, state: row.state }));
      return { type: 'superseded' };
    }
    if (ticket.repeated) {
      notes.push(dropped(row, request.step, 'duplicate-item', {}));
      return { type: 'superseded' };
    }
    claims.add(ticket.claim);
    // Its run was given up, but here it comes, with the claim that still counts.
    if (row.state === 'interrupted') revived.push(row.id);
    const recorded = outcomes.get(row.id);
    if (recorded !== undefined) return { type: 'recorded', contact, outcome: outcomeOf(recorded) };
    if (skippedAStep(row, request)) return { type: 'skipped-a-step', expected: request.after.map(({ step }) => step) };
    if (wentAnotherWay(row, request)) {
      notes.push(dropped(row, request.step, 'superseded', { went: row.lastPort, at: row.lastStep }));
      return { type: 'superseded' };
    }
    return { type: 'run', arrival: { enrolment: row.id, claim: ticket.claim, contact, leg: row.leg, enteredAt: row.enteredAt, arrival: arrivalOf(row, request.step), memory: row.memory } };
  });
  await acceptClaims(tx, Array.from(claims), request);
  await tables.enrolment.patch(['state', 'error'], revived.map((id) => ({ key: [id], set: { state: 'running' as const, error: null } })));
  await writeNotes(tx, notes);
  return results;
}

/** What of an enrolment a step's door looks at; reading all of it took twice as long. */
const doorColumns = ['id', 'journey', 'contact', 'workflow', 'state', 'leg', 'legStep', 'claim', 'enteredAt', 'parked', 'wake', 'lastStep', 'lastPort', 'memory'] as const;
type AtDoor = Pick<Row<'enrolment'>, (typeof doorColumns)[number]>;

/**
 * Who comes from the step before has not recorded here in this leg, for the last outcome would be this step's or a later one's. Should
 * a drawing that was changed meanwhile lead somebody here a second time, `record` still answers with what was recorded first.
 */
function mayHaveRecorded({ lastStep }: AtDoor, { after }: BeginRequest): boolean {
  return lastStep !== null && !after.some((way) => way.step === lastStep);
}

function skippedAStep(row: AtDoor, { step, after }: BeginRequest): boolean {
  if (after.length === 0) return false;
  return row.lastStep === null ? row.legStep !== step : !after.some((way) => way.step === row.lastStep);
}

/** An item can be here though its contact left the step before by an output that leads elsewhere: a node between has mixed items up. */
function wentAnotherWay(row: AtDoor, { after }: BeginRequest): boolean {
  const ports = after.find((way) => way.step === row.lastStep)?.ports;
  return ports !== undefined && row.lastPort !== null && !ports.includes(row.lastPort);
}

function arrivalOf(row: AtDoor, step: string): Arrival['arrival'] {
  const { wake } = row;
  if (!row.parked || row.legStep !== step || row.lastStep !== null || wake === null) return { type: 'fresh' };
  return { type: 'resumed', wake };
}
