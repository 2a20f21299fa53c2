import { readableTimes } from '../../../shared/readable-times';
import { answer, listField, textOf, type DataOperation } from '../../data-operation';

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
    const found = await Promise.all(
      work.items.map((_, index) => {
        const [contact, journey, step] = ['contactId', 'journey', 'step'].map((name) => textOf(work, name, index));
        return work.store.reports.receipts({ ...(contact && { contact }), ...(journey && { journey }), ...(step && { step }), limit: work.context.getNodeParameter('limit', index, 50) });
      }),
    );
    return found.flatMap((rows, index) => rows.map((row) => answer(index, readableTimes(row))));
  },
};
