import { nudgePumps } from '../../../shared/pump/scheduler';
import { answer, type DataOperation } from '../../data-operation';
import { journeyField } from '../../fields';
import { choiceOf, optional, required } from '../../parameters';
import { inKnownJourneys, readRows } from '../../rows';

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
        { name: 'Stuck', value: 'stuck', description: 'At least three runs with them failed, the last with nobody else in it; or a step could do nothing with them' },
        { name: 'Stuck and Interrupted', value: 'both' },
      ],
      default: 'stuck',
    },
  ],
  execute: async (work) => {
    const read = readRows(work, (index) => {
      const journey = required(work, 'journey', 'Journey Name or ID', index);
      if (!journey.ok) return journey;
      const contact = optional(work, 'contactId', 'Contact ID', index);
      if (!contact.ok) return contact;
      const who = choiceOf(work, 'who', 'Who', ['both', 'stuck', 'interrupted'], index);
      return who.ok ? { ok: true, value: { journey: journey.value, contact: contact.value, who: who.value } } : who;
    });
    const { rows, failed } = await inKnownJourneys(work, read.rows, ({ journey }) => journey);
    const results = [];
    for (const { index, value: { journey, contact, who } } of rows) {
      const count = await work.store.enrolments.retry({ journey, states: states[who], ...(contact !== '' && { contact }) }, work.by);
      results.push(answer(index, { journey, ...(contact !== '' && { contact: { id: contact } }), goOn: count }));
    }
    nudgePumps(work.store);
    return [...results, ...read.failed, ...failed];
  },
};
