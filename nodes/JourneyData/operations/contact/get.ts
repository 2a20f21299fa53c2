import { readableTimes } from '../../../shared/readable-times';
import { answer, type DataOperation } from '../../data-operation';
import { contactIdField } from '../../fields';
import { required } from '../../parameters';
import { readRows } from '../../rows';

export const getContact: DataOperation = {
  name: 'Get',
  value: 'get',
  action: 'Get a contact',
  description: 'Get a contact and where it stands in all journeys',
  fields: [contactIdField],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => required(work, 'contactId', 'Contact ID', index));
    const contacts = await work.store.contacts.get(rows.map((row) => row.value));
    const places = await work.store.enrolments.ofContacts(rows.map((row) => row.value));
    const found = rows.map(({ index, value: id }) =>
      answer(index, { found: contacts.has(id), contact: contacts.get(id) ?? { id }, journeys: readableTimes(places.get(id) ?? []) }),
    );
    return [...found, ...failed];
  },
};
