import { readableTimes } from '../../../shared/readable-times';
import { answer, type DataOperation } from '../../data-operation';
import { contactIdField } from '../../fields';
import { required } from '../../parameters';
import { readRows } from '../../rows';

export const getConsent: DataOperation = {
  name: 'Get',
  value: 'get',
  action: 'Get the consent of a contact',
  description: 'Get what a contact allows now, by channel and topic, and which of their addresses are blocked',
  fields: [contactIdField],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => required(work, 'contactId', 'Contact ID', index));
    const facts = await work.store.contacts.consentFacts(rows.map((row) => row.value));
    return [...rows.map((row) => answer(row.index, { contact: { id: row.value }, ...readableTimes(facts.get(row.value) ?? { states: [], suppressed: {} }) })), ...failed];
  },
};
