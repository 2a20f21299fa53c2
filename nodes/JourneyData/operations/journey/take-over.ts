import { answer, type DataOperation } from '../../data-operation';
import { journeyField } from '../../fields';
import { required } from '../../parameters';
import { inKnownJourneys, readRows } from '../../rows';

/** Rightly so before it is published; else the id is a mistake. */
const note = 'No step of that workflow is awake here. Publish it (if it was published before, once more); until then everybody waits. If the ID is wrong, take over again with the right one.';

export const takeOver: DataOperation = {
  name: 'Take Over',
  value: 'takeOver',
  action: 'Hand a journey over to another workflow',
  description: 'Hand a journey and the people in it over to another workflow, on purpose',
  fields: [journeyField, { displayName: 'Workflow ID', name: 'workflow', type: 'string', required: true, default: '', description: 'The workflow that runs the journey from now on; its ID stands in its address' }],
  execute: async (work) => {
    const read = readRows(work, (index) => {
      const journey = required(work, 'journey', 'Journey Name or ID', index);
      if (!journey.ok) return journey;
      const workflow = required(work, 'workflow', 'Workflow ID', index);
      return workflow.ok ? { ok: true, value: { journey: journey.value, workflow: workflow.value } } : workflow;
    });
    const { rows, failed } = await inKnownJourneys(work, read.rows, ({ journey }) => journey);
    const results = [];
    for (const row of rows) {
      const { journey, workflow } = row.value;
      const { moved } = await work.store.journeys.takeOver(journey, workflow);
      const active = (await work.store.pumps.live(workflow)).length > 0;
      results.push(answer(row.index, { journey, workflow, moved, active, ...(!active && { note }) }));
    }
    return [...results, ...read.failed, ...failed];
  },
};
