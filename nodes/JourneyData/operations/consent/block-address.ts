import type { INodeProperties } from 'n8n-workflow';
import { channelIds, type ChannelId } from '../../../../core/channel-id';
import { fullAddressReaders } from '../../../../core/address/full-address-readers';
import { channelRules } from '../../../../core/channel';
import { channelChoices } from '../../../../core/compile/properties';
import type { Result } from '../../../../core/result';
import type { SuppressionReason } from '../../../../core/store-port';
import type { Wording } from '../../../shared/errors/to-node-error';
import { wordFinding } from '../../../shared/errors/word-problems';
import { answer, type DataOperation, type DataWork } from '../../data-operation';
import { choiceOf, required } from '../../parameters';
import { readRows } from '../../rows';

const addressFields: readonly INodeProperties[] = [
  { displayName: 'Channel', name: 'channel', type: 'options', options: [...channelChoices()], default: channelIds[0] },
  { displayName: 'Address', name: 'address', type: 'string', required: true, default: '', placeholder: 'name@example.com', description: 'An email address, or a phone number in E.164 form' },
];

export const blockAddress: DataOperation = {
  name: 'Block Address',
  value: 'suppress',
  action: 'Block an address',
  description: 'Never send to this address again, whoever it belongs to; stored as a hash',
  fields: [
    ...addressFields,
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
    const { rows, failed } = readRows(work, (index): Result<Address & { readonly reason: SuppressionReason }, Wording> => {
      const address = readAddress(work, index);
      if (!address.ok) return address;
      const reason = choiceOf(work, 'reason', 'Reason', ['stop-all', 'complaint', 'hard-bounce', 'manual'], index);
      return reason.ok ? { ok: true, value: { ...address.value, reason: reason.value } } : reason;
    });
    const entries = rows.map((row) => row.value);
    if (entries.length > 0) await work.store.contacts.suppress(entries);
    return [...rows.map((row, position) => answer(row.index, { ...entries[position], blocked: true })), ...failed];
  },
};

/** What the person said before is not changed by it: an opt-out stays one. */
export const unblockAddress: DataOperation = {
  name: 'Unblock Address',
  value: 'unsuppress',
  action: 'Unblock an address',
  description: 'Take the block of an address back, for example after a mailbox was repaired; what people refused themselves stays refused',
  fields: addressFields,
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => readAddress(work, index));
    const entries = rows.map((row) => row.value);
    const were = entries.length === 0 ? [] : await work.store.contacts.unsuppress(entries);
    return [...rows.map((row, position) => answer(row.index, { ...entries[position], wasBlocked: were[position] === true })), ...failed];
  },
};

interface Address {
  readonly channel: ChannelId;
  readonly address: string;
}

/** What is no address would block nobody, and somebody would believe it did. */
function readAddress(work: DataWork, index: number): Result<Address, Wording> {
  const given = required(work, 'address', 'Address', index);
  if (!given.ok) return given;
  const channel = choiceOf(work, 'channel', 'Channel', channelIds, index);
  if (!channel.ok) return channel;
  const { problems } = channelRules[channel.value];
  const address = fullAddressReaders[channel.value](given.value);
  if (address === undefined) return { ok: false, error: { message: wordFinding({ code: problems.address, pointer: '', params: { value: given.value } }), description: 'Correct the address, or choose the channel that it belongs to.' } };
  return { ok: true, value: { channel: channel.value, address } };
}
