import { nudgePumps } from '../../../shared/pump/scheduler';
import { answer, readRows, required, type DataOperation } from '../../data-operation';

export const resumeChannel: DataOperation = {
  name: 'Resume Channel',
  value: 'resumeChannel',
  action: 'Resume a paused channel',
  description: 'Send again through an account that was paused, for example after its password was corrected',
  fields: [{ displayName: 'Account', name: 'account', type: 'string', required: true, default: '', placeholder: 'smtp:user@mail.example.com:587', description: 'As Get Health lists it under pausedAccounts' }],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => required(work, 'account', 'Account', index));
    for (const account of new Set(rows.map((row) => row.value))) await work.store.outbox.resumeAccount(account);
    nudgePumps(work.store);
    return [...rows.map((row) => answer(row.index, { account: row.value, resumed: true })), ...failed];
  },
};
