import { liesAhead } from '../../../../core/validate/read-instant';
import { answer, type DataOperation } from '../../data-operation';
import { contactIdField } from '../../fields';
import { required, textOf } from '../../parameters';
import { readRows } from '../../rows';

export const recordTouch: DataOperation = {
  name: 'Record',
  value: 'recordTouch',
  action: 'Record a communication made elsewhere',
  description: 'Record a message or call that somebody else made, so that caps count it',
  fields: [
    contactIdField,
    { displayName: 'Key', name: 'key', type: 'string', required: true, default: '', placeholder: 'call-4711', description: 'The same key counts once' },
    { displayName: 'Channel', name: 'channel', type: 'string', default: 'phone', description: 'Such as email, sms, phone or letter' },
    { displayName: 'Topic', name: 'topic', type: 'string', default: '', description: 'Consent topic that it belongs to; empty: none' },
    { displayName: 'At', name: 'at', type: 'dateTime', default: '', description: 'When it happened; empty: now' },
  ],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => {
      const contact = required(work, 'contactId', 'Contact ID', index);
      if (!contact.ok) return contact;
      const key = required(work, 'key', 'Key', index);
      if (!key.ok) return key;
      const at = textOf(work, 'at', index);
      const time = at === '' ? work.now : Date.parse(at);
      if (Number.isNaN(time)) return { ok: false, error: { message: `"At" is no date: ${at}`, description: 'Write it as 2026-01-31T12:00:00Z.' } };
      // It would count against the caps until then.
      if (liesAhead(time, work.now)) return { ok: false, error: { message: `"At" lies in the future: ${at}`, description: 'Give the time at which it happened.' } };
      return { ok: true, value: { key: key.value, contact: contact.value, channel: textOf(work, 'channel', index), topic: textOf(work, 'topic', index), at: time } };
    });
    const results = rows.length === 0 ? [] : await work.store.fatigue.recordTouches(rows.map((row) => row.value));
    return [...rows.map((row, position) => answer(row.index, { contact: { id: row.value.contact }, key: row.value.key, result: results[position] })), ...failed];
  },
};
