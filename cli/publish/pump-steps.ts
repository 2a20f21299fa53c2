import type { Journey } from '../../core/journey/journey';
import { stepModules } from '../../core/steps/index';

/** Ids of the steps whose nodes start executions by themselves: the entry, and all at which contacts wait. */
export function pumpSteps(journey: Journey): readonly string[] {
  return journey.steps.filter((step) => step.kind === 'entry' || (step.kind !== 'n8n' && stepModules[step.kind].parks !== false)).map((step) => step.id);
}
