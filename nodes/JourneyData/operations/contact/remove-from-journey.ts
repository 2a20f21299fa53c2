import { answer, contactIdField, journeyField, readRows, textOf, type DataOperation } from '../../data-operation';
import { findPlace, type Place } from './find-place';

export const removeFromJourney: DataOperation = {
  name: 'Remove From Journey',
  value: 'removeFromJourney',
  action: 'Remove a contact from a journey',
  description: 'Take one person out of a journey; nothing more is sent by it',
  fields: [contactIdField, journeyField, { displayName: 'Reason', name: 'reason', type: 'string', default: 'removed-by-hand', description: 'Shown in the report of the journey' }],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => findPlace.read(work, index));
    const places = await findPlace.all(work, rows.map((row) => row.value));
    const byReason = new Map<string, Place[]>();
    rows.forEach((row, position) => {
      const place = places[position];
      if (place !== undefined) byReason.set(textOf(work, 'reason', row.index), [...(byReason.get(textOf(work, 'reason', row.index)) ?? []), place]);
    });
    for (const [reason, list] of byReason) await work.store.enrolments.remove(list.map((place) => place.id), reason, work.by);
    return [...rows.map((row, position) => answer(row.index, { contact: { id: row.value.contact }, journey: row.value.journey, removed: places[position] !== undefined })), ...failed];
  },
};
