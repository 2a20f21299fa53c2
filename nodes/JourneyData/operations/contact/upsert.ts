import { readContact } from '../../../../core/validate/validate-input';
import { answer, type DataOperation } from '../../data-operation';
import { documentFields } from '../../fields';
import { documentOf } from '../../parameters';
import { orWording, readRows } from '../../rows';

export const upsertContact: DataOperation = {
  name: 'Create or Update',
  value: 'upsert',
  action: 'Create or update a contact',
  description: 'Create a new contact, or update the one with this ID (upsert): fields that are not given stay as they are, null clears one, attributes are taken key by key',
  fields: documentFields('Contact', { id: 'c-1', firstName: 'Ada', locale: 'en', addresses: [{ channel: 'email', value: 'ada@example.com' }], attributes: {} }),
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => orWording('contact', readContact(documentOf(work, index, 'contact'))));
    const results = rows.length === 0 ? [] : await work.store.contacts.upsert(rows.map((row) => row.value));
    const answers = rows.map(({ index, value: { id } }, position) =>
      answer(index, { contact: results[position]?.contact ?? { id }, created: results[position]?.created ?? false }),
    );
    return [...answers, ...failed];
  },
};
