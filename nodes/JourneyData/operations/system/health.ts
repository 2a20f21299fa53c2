import { readableTimes } from '../../../shared/readable-times';
import { answer, type DataOperation } from '../../data-operation';

export const systemHealth: DataOperation = {
  name: 'Get Health',
  value: 'health',
  action: 'Get the health of all journeys',
  description: 'Which steps are alive, what is due, and who is stuck or interrupted',
  fields: [],
  execute: async ({ store }) => [answer(0, readableTimes(await store.reports.health()))],
};
