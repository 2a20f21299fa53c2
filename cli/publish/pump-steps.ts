import type { Journey } from '../../core/journey/journey';
import { stepModules } from '../../core/steps/index';

/** Ids of the steps whose nodes start executions by themselves: the entry, unless n8n was told to leave it out, and all at which contacts wait. */
export function pumpSteps(journey: Journey): readonly string[] {
  const awake = journey.steps.filter((step) => {
    if (step.kind === 'entry') return step.n8n?.['disabled'] !== true;
    return step.kind !== 'n8n' && stepModules[step.kind].parks !== false;
  });
  return awake.map((step) => step.id);
}
