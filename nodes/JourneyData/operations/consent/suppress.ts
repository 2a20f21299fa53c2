import { channelIds, type ChannelId } from '../../../../core/channel-id';
import type { SuppressionReason } from '../../../../core/store-port';
import { answer, readRows, required, textOf, type DataOperation } from '../../data-operation';

export const suppressAddress: DataOperation = {
  name: 'Block Address',
  value: 'suppress',
  action: 'Block an address',
  description: 'Never send to this address again, whoever it belongs to; stored as a hash',
  fields: [
    { displayName: 'Channel', name: 'channel', type: 'options', options: [{ name: 'Email', value: 'email' }, { name: 'SMS', value: 'sms' }], default: 'email' },
    { displayName: 'Address', name: 'address', type: 'string', required: true, default: '', placeholder: 'name@example.com', description: 'An email address, or a phone number in E.164 form' },
    {
      displayName: 'Reason',
      name: 'reason',
      type: 'options',
      options: [
        { name: 'Asked for It', value: 'stop-all' },
        { name: 'Complained', value: 'complaint' },
        { name: 'Does Not Exist', value: 'hard-bounce' },
        { name: 'Our Decision', value: 'manual' },
      ],
      default: 'manual',
    },
  ],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => required(work, 'address', 'Address', index));
    const entries = rows.map((row) => ({ channel: channelOf(textOf(work, 'channel', row.index)), address: row.value, reason: reasonOf(textOf(work, 'reason', row.index)) }));
    if (entries.length > 0) await work.store.contacts.suppress(entries);
    return [...rows.map((row, position) => answer(row.index, { ...entries[position], blocked: true })), ...failed];
  },
};

function channelOf(value: string): ChannelId {
  return channelIds.find((channel) => channel === value) ?? 'email';
}

function reasonOf(value: string): SuppressionReason {
  return (['stop-all', 'complaint', 'hard-bounce'] as const).find((reason) => reason === value) ?? 'manual';
}
