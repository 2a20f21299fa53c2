import { groupBy } from '../../../../core/group-by';
import { answer, type DataOperation } from '../../data-operation';
import { contactIdField, journeyField } from '../../fields';
import { textOf } from '../../parameters';
import { inKnownJourneys, readRows } from '../../rows';
import { findPlace } from './find-place';

/** Also where the reason is left empty: the report names everybody's. */
const byHand = 'removed-by-hand';

export const removeFromJourney: DataOperation = {
  name: 'Remove From Journey',
  value: 'removeFromJourney',
  action: 'Remove a contact from a journey',
  description: 'Take one person out of a journey; nothing more is sent by it',
  fields: [contactIdField, journeyField, { displayName: 'Reason', name: 'reason', type: 'string', default: byHand, description: 'Shown in the report of the journey' }],
  execute: async (work) => {
    const read = readRows(work, (index) => findPlace.read(work, index));
    const { rows, failed } = await inKnownJourneys(work, read.rows, ({ journey }) => journey);
    const places = await findPlace.all(work, rows.map((row) => row.value));
    const found = rows.flatMap((row, position) => {
      const place = places[position];
      return place === undefined ? [] : [{ place, reason: textOf(work, 'reason', row.index) || byHand }];
    });
    for (const [reason, list] of groupBy(found, (entry) => entry.reason)) await work.store.enrolments.remove(list.map(({ place }) => place.id), reason, work.by);
    const answers = rows.map(({ index, value: { contact, journey } }, position) =>
      answer(index, { contact: { id: contact }, journey, removed: places[position] !== undefined }),
    );
    return [...answers, ...read.failed, ...failed];
  },
};
