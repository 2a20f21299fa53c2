import { readableTimes } from '../../../shared/readable-times';
import { answer, type DataOperation } from '../../data-operation';

export const getUnknown: DataOperation = {
  name: 'Get Unknown',
  value: 'getUnknown',
  action: 'Get messages with an unknown outcome',
  description: 'List messages that were on the wire when n8n or the connection died: nobody knows whether they arrived, and they are never repeated by themselves',
  fields: [{ displayName: 'Limit', name: 'limit', type: 'number', typeOptions: { minValue: 1 }, default: 50, description: 'Max number of results to return' }],
  execute: async (work) => {
    const unknown = await work.store.reports.unknownSends(work.context.getNodeParameter('limit', 0, 50));
    return unknown.map((message) => answer(0, readableTimes(message)));
  },
};
