import type { Halted, Health, ReceiptRow, ReportStore } from '../../../core/store-port';
import { accountOf } from './account';
import { byColumn, keysOf, type Database, type Transaction } from '../rows/database';
import { enrolmentRowOf } from '../enrolments/enrolments';
import { sendingStopped } from '../journeys/journeys';
import { isLive } from '../journeys/journey-owner';
import { troublesNow } from '../outbox/troubles';
import { countUnknown, listUnknown } from '../outbox/unknown-sends';
import { outcomeOf } from '../enrolments/outcome-rows';
import type { Row } from '../rows/rows';

type ReceiptFilter = Parameters<ReportStore['receipts']>[0];

export function createReportStore(db: Database, store: string): ReportStore {
  return {
    account: (journey) => db.read((tx) => accountOf(tx, journey)),
    receipts: (filter) =>
      db.read(async (tx) => {
        // At the same instant the note is the later: it tells what became of somebody after a step's outcome.
        const rows = [...(await notes(tx, filter)), ...(await outcomes(tx, filter))].filter(
          (row) =>
            (filter.contact === undefined || row.contact === filter.contact) &&
            (filter.journey === undefined || row.journey === filter.journey) &&
            (filter.step === undefined || row.step === filter.step),
        );
        return rows.sort((a, b) => b.at - a.at || b.leg - a.leg).slice(0, filter.limit);
      }),
    health: () => db.read((tx) => healthOf(tx, store)),
    unknownSends: (limit) => db.read((tx) => listUnknown(tx, limit)),
  };
}

async function outcomes({ tables }: Transaction, filter: ReceiptFilter): Promise<readonly ReceiptRow[]> {
  const { contact, journey, limit } = filter;
  if (contact !== undefined) {
    const people = await tables.enrolment.by('contact', [[contact]]);
    return (await tables.outcome.by('enrolment', people.map((row) => [row.id]))).map(receiptOfOutcome);
  }
  // By step within a journey the newest of the whole journey are looked through; a journey's name alone is the usual question.
  const journeys = journey === undefined ? await tables.journey.page('', 1_000) : [journey];
  const found = [];
  for (const name of journeys) found.push(...(await tables.outcome.first('journey', [name], { limit: reach(filter.step, limit), newestFirst: true })));
  return found.map(receiptOfOutcome);
}

async function notes({ tables }: Transaction, filter: ReceiptFilter): Promise<readonly ReceiptRow[]> {
  const { contact, journey, limit } = filter;
  const options = { limit: reach(filter.step, limit), newestFirst: true };
  if (contact !== undefined) return (await tables.note.by('contact', [[contact]])).map(receiptOfNote);
  const journeys = journey === undefined ? await tables.journey.page('', 1_000) : [journey];
  const found = [];
  for (const name of journeys) found.push(...(await tables.note.first('journey', [name], options)));
  return found.map(receiptOfNote);
}

/** How many rows to look through when a filter outside the index follows. */
function reach(step: string | undefined, limit: number): number {
  return step === undefined ? limit : 100_000;
}

function receiptOfOutcome(row: Row<'outcome'>): ReceiptRow {
  const { contact, journey, enrolment, step, leg, at, type, name } = row;
  return { contact, journey, enrolment, step, leg, at, outcome: type === 'port' ? `port:${name}` : type, receipt: outcomeOf(row).receipt };
}

function receiptOfNote(row: Row<'note'>): ReceiptRow {
  const { contact, journey, enrolment, step, leg, at, outcome, reason, detail, nextAt } = row;
  return { contact, journey, enrolment, step, leg, at, outcome, receipt: { reason, detail, ...(nextAt !== null && { nextEligibleAt: nextAt }) } };
}

async function healthOf(tx: Transaction, store: string): Promise<Health> {
  const { tables, now, lease } = tx;
  const pumps = await tables.pump.get(await pumpKeys(tx));
  const journeys = byColumn(await tables.journey.get(keysOf(pumps.map((pump) => pump.journey))), 'id');
  // A pump that beats for a journey which another workflow has is handed nobody.
  const serves = (pump: Row<'pump'>): boolean => isLive(pump, lease) && (journeys.get(pump.journey)?.workflow ?? pump.workflow) === pump.workflow;
  const waiting = await tables.enrolment.count('due', [], ['journey', 'workflow', 'legStep']);
  const served = new Set(pumps.filter(serves).map((pump) => JSON.stringify([pump.workflow, pump.journey, pump.step])));
  let due = 0;
  let oldest = now;
  for (const { values } of waiting) {
    const place = [values.workflow, values.journey, values.legStep];
    due += (await tables.enrolment.count('due', place, ['workflow'], { upTo: now })).reduce((sum, { n }) => sum + n, 0);
    const [first] = await tables.enrolment.first('due', place, { limit: 1, upTo: now });
    oldest = Math.min(oldest, first?.dueAt ?? now);
  }
  const pauses = await tables.pause.get((await tables.pause.page('', 1_000)).map((account) => [account]));
  return {
    store,
    journeyTime: now,
    sendingStopped: await sendingStopped(tx),
    pumps: pumps.map((pump) => ({ workflow: pump.workflow, journey: pump.journey, step: pump.step, beatAt: pump.beatAt, live: serves(pump) })),
    due,
    oldestDueMs: now - oldest,
    stuck: await halted(tx, 'stuck'),
    interrupted: await halted(tx, 'interrupted'),
    unknownSends: await countUnknown(tx),
    stranded: waiting.flatMap(({ values: { journey, workflow, legStep: step }, n: count }) => (served.has(JSON.stringify([workflow, journey, step])) ? [] : [{ journey, workflow, step, count }])),
    troubles: await troublesNow(tx),
    pausedAccounts: pauses.map(({ account, since, detail }) => ({ account, since, detail })),
  };
}

/** Enough to see what is the matter; Try Again takes them all. */
const shownPeople = 100;

async function halted({ tables }: Transaction, state: 'stuck' | 'interrupted'): Promise<Halted> {
  const count = (await tables.enrolment.count('halted', [state], ['state'])).reduce((sum, { n }) => sum + n, 0);
  const people = await tables.enrolment.first('halted', [state], { limit: shownPeople });
  return { count, people: people.map(enrolmentRowOf) };
}

async function pumpKeys({ tables }: Transaction): Promise<readonly (readonly [string, string])[]> {
  return (await tables.pump.count('workflow', [], ['workflow', 'step'])).map(({ values }) => [values.workflow, values.step] as const);
}
