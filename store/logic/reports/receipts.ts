import type { ReceiptRow, ReportStore } from '../../../core/store-port';
import { outcomeOf } from '../enrolments/outcome-rows';
import { keysOf, type Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

type ReceiptFilter = Parameters<ReportStore['receipts']>[0];

/** Steps' outcomes and notes of everything else, the newest first. */
export async function receiptsOf(tx: Transaction, filter: ReceiptFilter): Promise<readonly ReceiptRow[]> {
  // At the same instant the note is the later: it tells what became of somebody after a step's outcome.
  const found = [...(await notes(tx, filter)), ...(await outcomes(tx, filter))].filter((row) => fits(row, filter));
  return found.sort((a, b) => b.at - a.at || b.leg - a.leg).slice(0, filter.limit);
}

async function outcomes({ tables }: Transaction, filter: ReceiptFilter): Promise<readonly ReceiptRow[]> {
  if (filter.contact === undefined) return newest(tables, filter, async (journey, limit) => (await tables.outcome.first('journey', [journey], { limit, newestFirst: true })).map(receiptOfOutcome));
  const people = await tables.enrolment.by('contact', [[filter.contact]]);
  return (await tables.outcome.by('enrolment', keysOf(people.map((row) => row.id)))).map(receiptOfOutcome);
}

async function notes({ tables }: Transaction, filter: ReceiptFilter): Promise<readonly ReceiptRow[]> {
  if (filter.contact === undefined) return newest(tables, filter, async (journey, limit) => (await tables.note.first('journey', [journey], { limit, newestFirst: true })).map(receiptOfNote));
  return (await tables.note.by('contact', [[filter.contact]])).map(receiptOfNote);
}

/** How far back the receipts of one step are looked for, in rows of its journey: no index has the step. */
const longestReach = 100_000;

/** The newest of one journey or of all; those of one step are found by looking further and further back. */
async function newest(tables: Transaction['tables'], filter: ReceiptFilter, read: (journey: string, limit: number) => Promise<readonly ReceiptRow[]>): Promise<readonly ReceiptRow[]> {
  const found: ReceiptRow[] = [];
  for (const journey of filter.journey === undefined ? await tables.journey.page('', 1_000) : [filter.journey]) {
    let reach = filter.limit;
    let rows = await read(journey, reach);
    while (rows.length === reach && reach < longestReach && rows.filter((row) => fits(row, filter)).length < filter.limit) {
      reach = Math.min(Math.max(reach, 100) * 8, longestReach);
      rows = await read(journey, reach);
    }
    found.push(...rows);
  }
  return found;
}

function fits(row: ReceiptRow, { contact, journey, step }: ReceiptFilter): boolean {
  return (contact === undefined || row.contact === contact) && (journey === undefined || row.journey === journey) && (step === undefined || row.step === step);
}

function receiptOfOutcome(row: Row<'outcome'>): ReceiptRow {
  const { contact, journey, enrolment, step, leg, at, type, name } = row;
  return { contact, journey, enrolment, step, leg, at, outcome: type === 'port' ? `port:${name}` : type, receipt: outcomeOf(row).receipt };
}

function receiptOfNote(row: Row<'note'>): ReceiptRow {
  const { contact, journey, enrolment, step, leg, at, outcome, reason, detail, nextAt } = row;
  return { contact, journey, enrolment, step, leg, at, outcome, receipt: { reason, detail, ...(nextAt !== null && { nextEligibleAt: nextAt }) } };
}
