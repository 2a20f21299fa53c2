import { port } from './outcomes';
import type { StepModule } from './step-module';

/**
 * Lets contacts in. Who may enter was decided before, when the host enrolled them (EnrolmentStore.enrol): those refused have no
 * enrolment and leave by `refused` without coming here.
 */
export const entryStep: StepModule<'entry'> = {
  kind: 'entry',
  parks: false,
  ports: () => ['entered', 'refused'],
  // Whoever is refused never was in the journey.
  mayEnd: () => ['refused'],
  // It listens before there is an item to evaluate anything for.
  literal: /^/,
  exitCriteria: 'nobody',
  run: ({ batch }) => Promise.resolve(batch.map(() => port('entered', 'entered'))),
};
