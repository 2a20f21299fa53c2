import { nudgePumps } from '../../../shared/pump/scheduler';
import type { Wording } from '../../../shared/errors/to-node-error';
import { answer, type DataOperation } from '../../data-operation';
import { contactIdField, journeyField, listField } from '../../fields';
import { required } from '../../parameters';
import { readRows } from '../../rows';
import { findPlace } from './find-place';

export const moveToStep: DataOperation = {
  name: 'Move to Step',
  value: 'moveToStep',
  action: 'Move a contact to another step',
  description: 'Put one waiting, interrupted or stuck person before another step of the journey; the journey goes on there',
  fields: [contactIdField, journeyField, listField({ displayName: 'Step Name or ID', name: 'step', from: 'getWaitingSteps', about: 'A step that people can wait at; Send sends what Tailor prepared before. ' })],
  execute: async (work) => {
    const pumps = (await work.store.reports.health()).pumps.filter((pump) => pump.live);
    const { rows, failed } = readRows(work, (index) => {
      const step = required(work, 'step', 'Step Name or ID', index);
      if (!step.ok) return step;
      const place = findPlace.read(work, index);
      if (!place.ok) return place;
      // At any other step nothing would ever take them up.
      const steps = pumps.filter((pump) => pump.journey === place.value.journey).map((pump) => pump.step);
      if (!steps.includes(step.value)) return { ok: false, error: nowhere(place.value.journey, step.value, steps) };
      return { ok: true, value: { ...place.value, step: step.value } };
    });
    const places = await findPlace.all(work, rows.map((row) => row.value));
    const moved = new Set<string>();
    for (const step of new Set(rows.map((row) => row.value.step))) {
      const going = rows.flatMap((row, position) => (row.value.step === step ? (places[position] ?? []) : []));
      if (going.length > 0) (await work.store.enrolments.move(going.map((place) => place.id), step, work.by)).forEach((id) => moved.add(id));
    }
    nudgePumps(work.store);
    const answers = rows.map(({ index, value: { contact, journey, step } }, position) =>
      answer(index, { contact: { id: contact }, journey, step, moved: moved.has(places[position]?.id ?? '') }),
    );
    return [...answers, ...failed];
  },
};

function nowhere(journey: string, step: string, steps: readonly string[]): Wording {
  return {
    message: `Nobody can wait at step "${step}" of journey "${journey}"`,
    description: steps.length === 0 ? 'No active workflow runs this journey here: check the journey ID, and activate (publish) its workflow.' : `Steps that people can be moved to: ${steps.join(', ')}.`,
  };
}
