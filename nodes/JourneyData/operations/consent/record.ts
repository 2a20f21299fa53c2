import { readConsentEvent } from '../../../../core/validate/validate-input';
import { createId } from '../../../../store/create-id';
import { answer, type DataOperation } from '../../data-operation';
import { documentFields } from '../../fields';
import { documentOf } from '../../parameters';
import { orWording, readRows } from '../../rows';

export const recordConsent: DataOperation = {
  name: 'Record',
  value: 'record',
  action: 'Record consent',
  description: 'Record that somebody allowed or refused messages, with its source and proof',
  fields: documentFields('Consent', { contact: 'c-1', channel: 'email', topic: 'promotions', action: 'grant', source: 'newsletter form', wording: 'v3', proof: { formId: 'f-17' } }),
  execute: async (work) => {
    const defaults = { now: work.now, createId };
    const { rows, failed } = readRows(work, (index) => orWording('consent event', readConsentEvent(documentOf(work, index, 'consent'), defaults)));
    const results = rows.length === 0 ? [] : await work.store.contacts.recordConsent(rows.map((row) => row.value));
    return [...rows.map((row, position) => answer(row.index, { consent: { ...row.value, at: new Date(row.value.at).toISOString() }, result: results[position] })), ...failed];
  },
};
