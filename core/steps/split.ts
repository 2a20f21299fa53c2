import { hashToUnit } from '../hash';
import type { StepConfigs } from '../journey/journey';
import { holdoutPort } from '../journey/reserved-ids';
import { port } from './outcomes';
import { portIds } from './port-ids';
import type { StepModule } from './step-module';

/** Divides contacts by hash: the same contact always falls into the same part, and nobody needs to remember which. */
export const splitStep: StepModule<'split'> = {
  kind: 'split',
  parks: false,
  ports: (config) => [...portIds(config, 'variants'), holdoutPort],
  // Without a share nobody leaves by it.
  mayEnd: (config) => ('holdout' in config && config.holdout === 0 ? [holdoutPort] : []),
  namesPorts: true,
  literal: /^\/variants(\/\d+(\/id)?)?$/,
  run: ({ batch, config, journey, step }) => {
    // A salt of its own lets two journeys divide the same way; without one every step divides its own way.
    const seed = config.salt === '' ? ['step', journey.id, step.id] : ['salt', config.salt];
    return Promise.resolve(
      batch.map((input) => {
        const point = hashToUnit([...seed, input.contact.id]);
        return port(choose(config, point), 'split', { point: Math.round(point * 1e6) / 1e6 });
      }),
    );
  },
};

function choose(config: StepConfigs['split'], point: number): string {
  const parts = [...config.variants, { id: holdoutPort, weight: config.holdout }].filter((part) => part.weight > 0);
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  let bound = 0;
  for (const part of parts) {
    bound += part.weight / total;
    if (point < bound) return part.id;
  }
  // Sums of fractions may end a hair below 1; and where every weight is 0 nobody gets anything.
  return parts[parts.length - 1]?.id ?? holdoutPort;
}
