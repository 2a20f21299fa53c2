import { nudgePumps } from '../../../shared/pump/scheduler';
import { answer, type DataOperation } from '../../data-operation';
import { choiceOf, required } from '../../parameters';
import { readRows } from '../../rows';

export const settleUnknown: DataOperation = {
  name: 'Settle Unknown',
  value: 'settleUnknown',
  action: 'Say what became of a message',
  description: "Say of a message with an unknown outcome whether it arrived; your mail server's log knows by its Message-ID",
  fields: [
    { displayName: 'Message Key', name: 'messageKey', type: 'string', required: true, default: '={{ $json.messageKey }}', description: 'As Get Unknown lists it' },
    {
      displayName: 'What Became of It',
      name: 'verdict',
      type: 'options',
      options: [
        { name: 'It Arrived', value: 'sent', description: 'Counts as sent; the person stays where they are' },
        { name: "It Didn't: Send It Again", value: 'send-again', description: 'The person goes back to that Send step with the same message, and on from there' },
      ],
      default: 'sent',
    },
  ],
  execute: async (work) => {
    const { rows, failed } = readRows(work, (index) => {
      const key = required(work, 'messageKey', 'Message Key', index);
      if (!key.ok) return key;
      const verdict = choiceOf(work, 'verdict', 'What Became of It', ['sent', 'send-again'], index);
      return verdict.ok ? { ok: true, value: { key: key.value, verdict: verdict.value } } : verdict;
    });
    const results = new Map<number, string>();
    for (const verdict of ['sent', 'send-again'] as const) {
      const asked = rows.filter((row) => row.value.verdict === verdict);
      const answers = asked.length === 0 ? [] : await work.store.outbox.settleUnknown(asked.map((row) => row.value.key), verdict, work.by);
      asked.forEach((row, position) => results.set(row.index, answers[position] ?? 'not-unknown'));
    }
    nudgePumps(work.store);
    return [...rows.map((row) => answer(row.index, { messageKey: row.value.key, result: results.get(row.index) })), ...failed];
  },
};
