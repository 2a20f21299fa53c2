import { durationMs } from '../time/duration';
import { forgetSince, park, port, rememberSince } from './outcomes';
import type { StepModule } from './step-module';

/** Waits, then goes on. Somebody moved here by hand has not waited yet, so the wait begins then. */
export const delayStep: StepModule<'delay'> = {
  kind: 'delay',
  parks: 'always',
  ports: () => ['done'],
  run: ({ batch, config, step, now }) =>
    Promise.resolve(
      batch.map((input) => {
        const since = input.memory.since?.[step.id];
        if (input.arrival.type === 'resumed' && since !== undefined) {
          return port('done', 'waited', { since }, { remember: forgetSince(input, step.id) });
        }
        return park(now + durationMs(config.duration), 'delay', {}, { remember: rememberSince(input, step.id, now) });
      }),
    ),
};
