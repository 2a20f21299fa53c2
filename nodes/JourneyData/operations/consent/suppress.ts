import { channelIds, type ChannelId } from '../../../../core/channel-id';
import { channelRules } from '../../../../core/channel';
import { channelChoices } from '../../../../core/compile/properties';
import type { Result } from '../../../../core/result';
import type { SuppressionReason } from '../../../../core/store-port';
import type { Wording } from '../../../shared/errors/to-node-error';
import { wordFinding } from '../../../shared/errors/word-problems';
import { answer, type DataOperation, type DataWork } from '../../data-operation';
import { choiceOf, required } from '../../parameters';
import { readRows } from '../../rows';

export const suppressAddress: DataOperation = {
  name: 'Block Address',
  value: 'suppress',
  action: 'Block an address',
  description: 'Never send to this address again, whoever it belongs to; stored as a hash',
  fields: [
    { displayName: 'Channel', name: 'channel', type: 'options', options: [...channelChoices()], default: channelIds[0] },
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
    const { rows, failed } = readRows(work, (index) => readEntry(work, index));
    const entries = rows.map((row) => row.value);
    if (entries.length > 0) await work.store.contacts.suppress(entries);
    return [...rows.map((row, position) => answer(row.index, { ...entries[position], blocked: true })), ...failed];
  },
};

interface Entry {
  readonly channel: ChannelId;
  readonly address: string;
  readonly reason: SuppressionReason;
}

/** What is no address would block nobody, and somebody would believe it did. */
function readEntry(work: DataWork, index: number): Result<Entry, Wording> {
  const given = required(work, 'address', 'Address', index);
  if (!given.ok) return given;
  const channel = choiceOf(work, 'channel', 'Channel', channelIds, index);
  if (!channel.ok) return channel;
  const reason = choiceOf(work, 'reason', 'Reason', ['stop-all', 'complaint', 'hard-bounce', 'manual'], index);
  if (!reason.ok) return reason;
  const { readAddress, problems } = channelRules[channel.value];
  const address = readAddress(given.value);
  if (address === undefined) return { ok: false, error: { message: wordFinding({ code: problems.address, pointer: '', params: { value: given.value } }), description: 'Correct the address, or choose the channel that it belongs to.' } };
  return { ok: true, value: { channel: channel.value, address, reason: reason.value } };
}
