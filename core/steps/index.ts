import type { StepKind } from '../journey/journey';
import { consentCheckStep } from './consent-check';
import { delayStep } from './delay';
import { entryStep } from './entry';
import { exitStep } from './exit';
import { fatigueCapStep } from './fatigue-cap';
import { segmentStep } from './segment';
import { sendStep } from './send';
import { splitStep } from './split';
import type { StepModule } from './step-module';
import { tailorStep } from './tailor';
import { waitForReplyStep } from './wait-for-reply';

/** Every step kind with its one implementation; a kind without one does not compile. */
export const stepModules: { readonly [K in StepKind]: StepModule<K> } = {
  entry: entryStep,
  segment: segmentStep,
  'consent-check': consentCheckStep,
  'fatigue-cap': fatigueCapStep,
  tailor: tailorStep,
  send: sendStep,
  'wait-for-reply': waitForReplyStep,
  delay: delayStep,
  split: splitStep,
  exit: exitStep,
};
