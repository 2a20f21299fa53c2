import { answer, type DataOperation } from '../../data-operation';
import { journeyField } from '../../fields';
import { required } from '../../parameters';
import { inKnownJourneys, readRows } from '../../rows';

export const journeyAccount: DataOperation = {
  name: 'Get Account',
  value: 'account',
  action: 'Get the account of a journey',
  description: 'Where everybody is: offered, refused, entered, waiting, exited by reason, and what became of each send',
  fields: [journeyField],
  execute: async (work) => {
    const read = readRows(work, (index) => required(work, 'journey', 'Journey Name or ID', index));
    const { rows, failed } = await inKnownJourneys(work, read.rows, (journey) => journey);
    const journeys = Array.from(new Set(rows.map((row) => row.value)));
    const accounts = new Map(await Promise.all(journeys.map(async (journey) => [journey, await work.store.reports.account(journey)] as const)));
    return [...rows.map((row) => answer(row.index, accounts.get(row.value) ?? {})), ...read.failed, ...failed];
  },
};
