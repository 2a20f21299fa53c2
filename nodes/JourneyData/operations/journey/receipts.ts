import { readableTimes } from '../../../shared/readable-times';
import { answer, type DataOperation } from '../../data-operation';
import { listField } from '../../fields';
import { countOf, optional } from '../../parameters';
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
    const { rows, failed } = readRows(work, (index) => {
      const journey = optional(work, 'journey', 'Journey Name or ID', index);
      if (!journey.ok) return journey;
      const contact = optional(work, 'contactId', 'Contact ID', index);
      if (!contact.ok) return contact;
      const step = optional(work, 'step', 'Step ID', index);
      if (!step.ok) return step;
      const limit = countOf(work, 'limit', 'Limit', index);
      return limit.ok ? { ok: true, value: { journey: journey.value, contact: contact.value, step: step.value, limit: limit.value } } : limit;
    });
    const found = await Promise.all(
      rows.map(({ value: { journey, contact, step, limit } }) =>
        work.store.reports.receipts({ ...(contact && { contact }), ...(journey && { journey }), ...(step && { step }), limit }),
      ),
    );
    return [...found.flatMap((receipts, position) => receipts.map((receipt) => answer(rows[position]?.index ?? 0, readableTimes(receipt)))), ...failed];
  },
};
