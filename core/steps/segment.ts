import { DateTime } from 'luxon';
import { evaluateRules } from '../segment/evaluate';
import { port } from './outcomes';
import { portIds } from './port-ids';
import type { StepModule } from './step-module';

/** Sends each contact out by the first segment that fits, else by `else`. */
export const segmentStep: StepModule<'segment'> = {
  kind: 'segment',
  parks: false,
  ports: (config) => [...portIds(config, 'segments'), 'else'],
  run: async ({ batch, config, journey, now }, { store }) => {
    const asOf = config.asOf.trim() === '' ? now : readInstant(config.asOf, journey.timeZone);
    // A date that nobody can read must not sort people by a date that nobody chose.
    if (asOf === undefined) return batch.map(() => port('else', 'invalid-as-of', { asOf: config.asOf }));
    const answers = await evaluateRules(config.segments.map((segment) => segment.rule), batch.map(({ contact }) => ({ contact })), asOf, store);
    return batch.map((_, index) => {
      const segment = config.segments[answers[index]?.indexOf(true) ?? -1];
      return segment ? port(segment.id, 'matched', { segment: segment.id, asOf }) : port('else', 'no-match', { asOf });
    });
  },
};

/** RFC 3339; a date without offset is taken in the journey's zone. */
function readInstant(value: string, zone: string): number | undefined {
  const instant = DateTime.fromISO(value.trim(), { zone });
  return instant.isValid ? instant.toMillis() : undefined;
}
