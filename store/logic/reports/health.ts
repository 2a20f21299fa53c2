import type { Halted, Health } from '../../../core/store-port';
import { enrolmentRowOf } from '../enrolments/enrolment-row';
import { isLive } from '../journeys/journey-owner';
import { sendingStopped } from '../outbox/stop-sending';
import { troublesNow } from '../outbox/troubles';
import { countUnknown } from '../outbox/unknown-sends';
import { byColumn, keysOf, type Transaction } from '../rows/database';
import type { Row } from '../rows/rows';

/** What an admin has to know: who is due, who doesn't go on, what holds up messages. */
export async function healthOf(tx: Transaction, store: string): Promise<Health> {
  const { tables, now, lease } = tx;
  const pumps = await tables.pump.get(await pumpKeys(tx));
  const journeys = byColumn(await tables.journey.get(keysOf(pumps.map((pump) => pump.journey))), 'id');
  // A pump that beats for a journey which another workflow has is handed nobody.
  const serves = (pump: Row<'pump'>): boolean => isLive(pump, lease) && (journeys.get(pump.journey)?.workflow ?? pump.workflow) === pump.workflow;
  const waiting = await tables.enrolment.count('due', [], ['journey', 'workflow', 'legStep']);
  const served = new Set(pumps.filter(serves).map(placeOf));
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
    stranded: waiting.map(({ values: { journey, workflow, legStep: step }, n: count }) => ({ journey, workflow, step, count })).filter((place) => !served.has(placeOf(place))),
    unanswered: await unanswered(tables, served),
    troubles: await troublesNow(tx),
    pausedAccounts: pauses.map(({ account, since, detail }) => ({ account, since, detail })),
  };
}

function placeOf({ workflow, journey, step }: { readonly workflow: string; readonly journey: string; readonly step: string }): string {
  return JSON.stringify([workflow, journey, step]);
}

async function unanswered(tables: Transaction['tables'], served: ReadonlySet<string>): Promise<Health['unanswered']> {
  const found = [];
  for (const { id: journey, workflow, entryStep } of await tables.journey.get((await tables.journey.page('', 1_000)).map((id) => [id]))) {
    const [open] = served.has(placeOf({ workflow, journey, step: entryStep })) ? [] : await tables.offer.count('unanswered', [journey], ['journey']);
    if (open !== undefined) found.push({ journey, workflow, count: open.n });
  }
  return found;
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
