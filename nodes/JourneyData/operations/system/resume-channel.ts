import { nudgePumps } from '../../../shared/pump/scheduler';
import { answer, type DataOperation } from '../../data-operation';
import { listField } from '../../fields';
import { required } from '../../parameters';
import { readRows } from '../../rows';

export const resumeChannel: DataOperation = {
  name: 'Resume Channel',
  value: 'resumeChannel',
  action: 'Resume a paused channel',
  description: 'Send again through an account that was paused, for example after its password was corrected',
  fields: [listField({ displayName: 'Account Name or ID', name: 'account', from: 'getPausedAccounts', about: 'As Get Health lists it under pausedAccounts. ' })],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => required(work, 'account', 'Account Name or ID', index));
    const resumed = new Map<string, boolean>();
    for (const account of new Set(rows.map((row) => row.value))) resumed.set(account, await work.store.outbox.resumeAccount(account));
    nudgePumps(work.store);
    const { pausedAccounts } = await work.store.reports.health();
    const paused = pausedAccounts.map(({ account }) => account);
    return [...rows.map(({ index, value: account }) => answer(index, { account, ...outcomeOf(resumed.get(account) === true, paused) })), ...failed];
  },
};

/** A name with a slip in it would change nothing, and somebody would believe it did. */
function outcomeOf(resumed: boolean, paused: readonly string[]): object {
  if (resumed) return { resumed };
  return { resumed, note: paused.length === 0 ? 'This account was not paused, and no other is.' : `This account was not paused. Paused are: ${paused.join(', ')}` };
}
