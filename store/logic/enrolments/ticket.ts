import type { Ticket } from '../../../core/store-port';
import { noteOf, type NoteInput } from '../rows/notes';
import type { Row } from '../rows/rows';

/** The ticket still stands for this contact. */
export function isCurrent(row: Pick<Row<'enrolment'>, 'claim' | 'state'>, ticket: Ticket): boolean {
  return row.claim === ticket.claim && (row.state === 'running' || row.state === 'interrupted');
}

/** Says of an item whose ticket doesn't stand, or not for this, that it was dropped at this step. */
export function dropped(row: Pick<Row<'enrolment'>, 'id' | 'contact' | 'journey' | 'leg'>, step: string, outcome: 'superseded' | 'duplicate-item', detail: NoteInput['detail']): NoteInput {
  return noteOf({ ...row, step }, outcome, detail);
}
