import { elsePort } from '../journey/reserved-ids';
import { readAsOf } from '../segment/as-of';
import { evaluateRules } from '../segment/evaluate';
import { port } from './outcomes';
import { portIds } from './port-ids';
import type { StepModule } from './step-module';

/** Sends each contact out by the first segment that fits, else by `else`. */
export const segmentStep: StepModule<'segment'> = {
  kind: 'segment',
  parks: false,
  ports: (config) => [...portIds(config, 'segments'), elsePort],
  namesPorts: true,
  literal: /^\/segments(\/|$)/,
  run: async ({ batch, config, journey, now }, { store }) => {
    const asOf = readAsOf(config.asOf, journey.timeZone, now);
    if (asOf === undefined) throw new Error(`a segment was given the date "${config.asOf}", which readSettings refuses`);
    const answers = await evaluateRules(config.segments.map((segment) => segment.rule), batch.map(({ contact }) => ({ contact })), asOf, store);
    return batch.map((_, index) => {
      const segment = config.segments[answers[index]?.indexOf(true) ?? -1];
      return segment ? port(segment.id, 'matched', { segment: segment.id, asOf }) : port(elsePort, 'no-match', { asOf });
    });
  },
};
