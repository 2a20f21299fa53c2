import { nudgePumps } from '../../../shared/pump/scheduler';
import { answer, journeyField, readRows, required, textOf, type DataOperation } from '../../data-operation';

const states = { both: ['stuck', 'interrupted'], stuck: ['stuck'], interrupted: ['interrupted'] } as const;

export const tryAgain: DataOperation = {
  name: 'Try Again',
  value: 'tryAgain',
  action: 'Let stuck or interrupted contacts go on',
  description: 'Let people who are stuck or interrupted go on where they last waited; what was decided since stands and nothing is sent twice',
  fields: [
    journeyField,
    { displayName: 'Contact ID', name: 'contactId', type: 'string', default: '', description: 'Empty: everybody in this journey' },
    {
      displayName: 'Who',
      name: 'who',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'Interrupted', value: 'interrupted', description: "Lost inside a node that isn't a journey step: that node runs again for them" },
        { name: 'Stuck', value: 'stuck', description: 'Three runs with them failed' },
        { name: 'Stuck and Interrupted', value: 'both' },
      ],
      default: 'stuck',
    },
  ],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => required(work, 'journey', 'Journey Name or ID', index));
    const results = [];
    for (const { index, value: journey } of rows) {
      const contact = textOf(work, 'contactId', index);
      const who = work.context.getNodeParameter('who', index) as keyof typeof states;
      const count = await work.store.enrolments.retry({ journey, states: states[who], ...(contact !== '' && { contact }) }, work.by);
      results.push(answer(index, { journey, ...(contact !== '' && { contact: { id: contact } }), goOn: count }));
    }
    nudgePumps(work.store);
    return [...results, ...failed];
  },
};
