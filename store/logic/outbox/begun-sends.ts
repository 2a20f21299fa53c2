import type { SendVisit } from '../../../core/store-port';
import { keysOf, type Transaction } from '../rows/database';

/** Whose message left in this visit to a Send step, or may have left: a run died before it was recorded. */
export async function begunSends({ tables }: Transaction, visits: readonly SendVisit[]): Promise<readonly boolean[]> {
  const messages = await tables.message.by('contact', keysOf(visits.map((visit) => visit.contact)));
  const begun = new Set(messages.filter((row) => row.state === 'sending' || row.state === 'unknown' || row.state === 'sent').map(nameOf));
  return visits.map((visit) => begun.has(nameOf(visit)));
}

function nameOf({ enrolment, step, leg }: Pick<SendVisit, 'enrolment' | 'step' | 'leg'>): string {
  return JSON.stringify([enrolment, step, leg]);
}
