import { leave } from './outcomes';
import type { StepModule } from './step-module';

/** Ends the journey. The journey's goal rule is judged by run-step for everyone who leaves. */
export const exitStep: StepModule<'exit'> = {
  kind: 'exit',
  parks: false,
  ports: () => [],
  exitCriteria: 'nobody',
  run: ({ batch, config }) => Promise.resolve(batch.map(() => leave(config.reason, { goal: config.goal }))),
};
