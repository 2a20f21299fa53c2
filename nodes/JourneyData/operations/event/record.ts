import { readEvent } from '../../../../core/validate/validate-input';
import { createId } from '../../../../store/create-id';
import { nudgePumps } from '../../../shared/pump/scheduler';
import { answer, type DataOperation } from '../../data-operation';
import { documentFields } from '../../fields';
import { documentOf } from '../../parameters';
import { orWording, readRows } from '../../rows';

export const recordEvent: DataOperation = {
  name: 'Record',
  value: 'record',
  action: 'Record an event',
  description: 'Record what a contact did, such as a purchase; journeys that begin with this event take the contact in',
  fields: documentFields('Event', { id: 'order-4711', contact: 'c-1', name: 'purchase', at: '2026-01-31T12:00:00Z', properties: { total: 9.9 } }),
  execute: async (work) => {
    const defaults = { now: work.now, createId };
    const { rows, failed } = readRows(work, (index) => orWording('event', readEvent(documentOf(work, index, 'event'), defaults)));
    const results = rows.length === 0 ? [] : await work.store.contacts.recordEvents(rows.map((row) => row.value));
    nudgePumps(work.store);
    return [...rows.map((row, position) => answer(row.index, { event: { ...row.value, at: new Date(row.value.at).toISOString() }, result: results[position] })), ...failed];
  },
};
