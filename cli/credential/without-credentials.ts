import type { Journey, Step } from '../../core/journey/journey';

/**
 * The journey less the credentials of its nodes. Which account sends is a matter of the n8n it runs in, so it is no part of
 * what is compared and hashed.
 */
export function withoutCredentials(journey: Journey): Journey {
  return { ...journey, steps: journey.steps.map(strip) };
}

function strip(step: Step): Step {
  if (step.n8n === undefined || !('credentials' in step.n8n)) return step;
  const { credentials: _credentials, ...keys } = step.n8n;
  if (step.kind === 'n8n') {
    const { type, typeVersion, parameters } = step.n8n;
    return { ...step, n8n: { ...keys, type, typeVersion, parameters } };
  }
  if (Object.keys(keys).length > 0) return { ...step, n8n: keys };
  const { n8n: _n8n, ...bare } = step;
  return bare;
}
