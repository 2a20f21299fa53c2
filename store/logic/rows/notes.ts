import type { JsonObject } from '../../../core/json';
import type { Transaction } from './database';
import type { Row } from './rows';

/** A receipt of something that is no step's outcome. */
export interface NoteInput {
  readonly contact: string;
  readonly journey: string;
  readonly enrolment: string | null;
  readonly step: string;
  readonly leg: number;
  readonly outcome: string;
  readonly reason: string;
  readonly detail: JsonObject;
  readonly nextAt?: number;
}

/** Of somebody in a journey, at the step where they stand. */
export function noteOf(row: Pick<Row<'enrolment'>, 'id' | 'contact' | 'journey' | 'step' | 'leg'>, outcome: string, detail: JsonObject): NoteInput {
  return { contact: row.contact, journey: row.journey, enrolment: row.id, step: row.step, leg: row.leg, outcome, reason: outcome, detail };
}

export async function writeNotes(tx: Transaction, notes: readonly NoteInput[]): Promise<void> {
  if (notes.length === 0) return;
  await tx.tables.note.add(notes.map((note) => ({ ...note, id: tx.createId(), at: tx.now, nextAt: note.nextAt ?? null })));
}
