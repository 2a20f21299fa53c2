import { readableTimes } from '../../../shared/readable-times';
import { answer, type DataOperation } from '../../data-operation';
import { listField } from '../../fields';
import { countOf, textOf } from '../../parameters';
import { readRows } from '../../rows';

export const journeyReceipts: DataOperation = {
  name: 'Get Receipts',
  value: 'receipts',
  action: 'Get receipts',
  description: 'Why each decision was made: the step, the reason, and the rule and counters that decided',
  fields: [
    listField({ displayName: 'Journey Name or ID', name: 'journey', from: 'getJourneys', required: false, about: 'Empty: all journeys. ' }),
    { displayName: 'Contact ID', name: 'contactId', type: 'string', default: '', description: 'Empty: all contacts' },
    { displayName: 'Step ID', name: 'step', type: 'string', default: '', description: 'Empty: all steps' },
    { displayName: 'Limit', name: 'limit', type: 'number', typeOptions: { minValue: 1 }, default: 50, description: 'Max number of results to return' },
  ],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => countOf(work, 'limit', 'Limit', index));
    const found = await Promise.all(
      rows.map(({ index, value: limit }) => {
        const [contact, journey, step] = ['contactId', 'journey', 'step'].map((name) => textOf(work, name, index));
        return work.store.reports.receipts({ ...(contact && { contact }), ...(journey && { journey }), ...(step && { step }), limit });
      }),
    );
    return [...found.flatMap((receipts, position) => receipts.map((receipt) => answer(rows[position]?.index ?? 0, readableTimes(receipt)))), ...failed];
  },
};
