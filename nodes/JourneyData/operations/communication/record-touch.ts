import { answer, type DataOperation } from '../../data-operation';
import { contactIdField } from '../../fields';
import { optional, pastTime, required } from '../../parameters';
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
      const channel = optional(work, 'channel', 'Channel', index);
      if (!channel.ok) return channel;
      const topic = optional(work, 'topic', 'Topic', index);
      if (!topic.ok) return topic;
      // In the future it would count against the caps until then.
      const at = pastTime(work, 'at', 'At', index);
      return at.ok ? { ok: true, value: { key: key.value, contact: contact.value, channel: channel.value.toLowerCase(), topic: topic.value.toLowerCase(), at: at.value } } : at;
    });
    const results = rows.length === 0 ? [] : await work.store.fatigue.recordTouches(rows.map((row) => row.value));
    return [...rows.map((row, position) => answer(row.index, { contact: { id: row.value.contact }, key: row.value.key, result: results[position] })), ...failed];
  },
};
