import { StoreError } from '../../../../core/store-port';
import { answer, journeyField, readRows, required, type DataOperation } from '../../data-operation';

export const journeyAccount: DataOperation = {
  name: 'Get Account',
  value: 'account',
  action: 'Get the account of a journey',
  description: 'Where everybody is: offered, refused, entered, waiting, exited by reason, and what became of each send',
  fields: [journeyField],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => required(work, 'journey', 'Journey ID', index));
    const journeys = [...new Set(rows.map((row) => row.value))];
    // Nothing but noughts would look like a journey in which nothing happened.
    const known = await Promise.all(journeys.map((journey) => work.store.journeys.get(journey)));
    const stranger = journeys.find((_, position) => known[position] === undefined);
    if (stranger !== undefined) throw new StoreError('journey-unknown', { journey: stranger });
    const accounts = new Map(await Promise.all(journeys.map(async (journey) => [journey, await work.store.reports.account(journey)] as const)));
    return [...rows.map((row) => answer(row.index, accounts.get(row.value) ?? {})), ...failed];
  },
};
