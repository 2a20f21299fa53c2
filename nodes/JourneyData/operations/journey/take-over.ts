import { answer, journeyField, readRows, required, type DataOperation } from '../../data-operation';

export const takeOver: DataOperation = {
  name: 'Take Over',
  value: 'takeOver',
  action: 'Hand a journey over to another workflow',
  description: 'Hand a journey and the people in it over to another workflow, on purpose',
  fields: [journeyField, { displayName: 'Workflow ID', name: 'workflow', type: 'string', required: true, default: '', description: 'The workflow that runs the journey from now on; its ID stands in its address' }],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => {
      const journey = required(work, 'journey', 'Journey ID', index);
      if (!journey.ok) return journey;
      const workflow = required(work, 'workflow', 'Workflow ID', index);
      return workflow.ok ? { ok: true, value: { journey: journey.value, workflow: workflow.value } } : workflow;
    });
    const results = [];
    for (const row of rows) results.push(answer(row.index, { ...row.value, ...(await work.store.journeys.takeOver(row.value.journey, row.value.workflow)) }));
    return [...results, ...failed];
  },
};
