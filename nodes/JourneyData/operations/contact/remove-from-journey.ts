import { groupBy } from '../../../../core/group-by';
import { answer, type DataOperation } from '../../data-operation';
import { contactIdField, journeyField } from '../../fields';
import { optional } from '../../parameters';
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
    const read = readRows(work, (index) => {
      const place = findPlace.read(work, index);
      if (!place.ok) return place;
      const reason = optional(work, 'reason', 'Reason', index);
      return reason.ok ? { ok: true, value: { ...place.value, reason: reason.value || byHand } } : reason;
    });
    const { rows, failed } = await inKnownJourneys(work, read.rows, ({ journey }) => journey);
    const places = await findPlace.all(work, rows.map((row) => row.value));
    const found = rows.flatMap((row, position) => {
      const place = places[position];
      return place === undefined ? [] : [{ place, reason: row.value.reason }];
    });
    const removed = new Set<string>();
    for (const [reason, list] of groupBy(found, (entry) => entry.reason)) {
      // Who left by themselves meanwhile was not removed.
      (await work.store.enrolments.remove(list.map(({ place }) => place.id), reason, work.by)).forEach((id) => removed.add(id));
    }
    const answers = rows.map(({ index, value: { contact, journey } }, position) =>
      answer(index, { contact: { id: contact }, journey, removed: removed.has(places[position]?.id ?? '') }),
    );
    return [...answers, ...read.failed, ...failed];
  },
};
