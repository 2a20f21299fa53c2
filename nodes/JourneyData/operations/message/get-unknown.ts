import { readableTimes } from '../../../shared/readable-times';
import { answer, type DataOperation } from '../../data-operation';
import { countOf } from '../../parameters';
import { readRows } from '../../rows';

export const getUnknown: DataOperation = {
  name: 'Get Unknown',
  value: 'getUnknown',
  action: 'Get messages with an unknown outcome',
  description: 'List messages that were on the wire when n8n or the connection died: nobody knows whether they arrived, and they are never repeated by themselves',
  fields: [{ displayName: 'Limit', name: 'limit', type: 'number', typeOptions: { minValue: 1 }, default: 50, description: 'Max number of results to return' }],
  execute: async (work) => {
    const { rows, failed } = readRows({ ...work, items: work.items.slice(0, 1) }, (index) => countOf(work, 'limit', 'Limit', index));
    const [row] = rows;
    const unknown = row === undefined ? [] : await work.store.reports.unknownSends(row.value);
    return [...unknown.map((message) => answer(0, readableTimes(message))), ...failed];
  },
};
