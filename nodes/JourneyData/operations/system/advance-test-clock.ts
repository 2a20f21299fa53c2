import { durationMs } from '../../../../core/time/duration';
import { nudgePumps } from '../../../shared/pump/scheduler';
import { nodeError } from '../../../shared/errors/to-node-error';
import { answer, type DataOperation } from '../../data-operation';

const units = ['seconds', 'minutes', 'hours', 'days', 'weeks'] as const;

export const advanceTestClock: DataOperation = {
  name: 'Advance Test Clock',
  value: 'advanceTestClock',
  action: 'Advance the test clock',
  description: 'Move the time of all journeys on; only where n8n was started with N8N_JOURNEYS_TEST_CLOCK=1',
  fields: [
    { displayName: 'Amount', name: 'amount', type: 'number', default: 1 },
    { displayName: 'Unit', name: 'unit', type: 'options', options: units.map((value) => ({ name: value.charAt(0).toUpperCase() + value.slice(1), value })), default: 'days' },
  ],
  execute: async ({ context, store }) => {
    const unit = units.find((one) => one === context.getNodeParameter('unit', 0)) ?? 'days';
    const amount = Number(context.getNodeParameter('amount', 0));
    if (!(amount > 0)) throw nodeError(context.getNode(), { message: '"Amount" is no number above 0', description: 'Time only goes forward: enter how far.' });
    await store.clock.advance(durationMs({ amount, unit }));
    nudgePumps(store);
    const { journey } = await store.clock.now();
    return [answer(0, { journeyTime: new Date(journey).toISOString() })];
  },
};
