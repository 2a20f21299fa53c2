import type { JsonObject } from '../../../core/json';
import type { Transaction } from './database';

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

export async function writeNotes(tx: Transaction, notes: readonly NoteInput[]): Promise<void> {
  if (notes.length === 0) return;
  await tx.tables.note.add(notes.map((note) => ({ ...note, id: tx.createId(), at: tx.now, nextAt: note.nextAt ?? null })));
}
