import { mayEnd, portsOf } from '../compile/ports';
import type { Journey, Step, StepKind } from '../journey/journey';
import { fillDefaults } from '../journey/normalize';

/** A step with the settings that it has when nobody has chosen any. */
export function newStep(kind: StepKind, id: string, name: string): Step {
  // The schemas say what a step is; filling their defaults makes one.
  return fillDefaults('step.schema.json', { id, kind, name, config: {} }) as unknown as Step;
}

/** Names of a step's outputs in order; those of an n8n node are known only as far as they lead anywhere. */
export function portsOfStep(step: Step, journey?: Pick<Journey, 'edges'>): readonly string[] {
  const used = Array.from(new Set((journey?.edges ?? []).filter((edge) => edge.from === step.id).map((edge) => edge.port)));
  if (step.kind === 'n8n') return used.length === 0 ? ['0'] : used;
  // The settings are JSON; their generated types only lack the index signature.
  const named = portsOf(step.kind, step.config as never);
  return [...named, ...used.filter((port) => !named.includes(port))];
}

/** Outputs that lead nowhere yet though something has to follow. */
export function openPortsOf(step: Step, journey: Pick<Journey, 'edges'>): readonly string[] {
  const used = new Set(journey.edges.filter((edge) => edge.from === step.id).map((edge) => edge.port));
  const ends = step.kind === 'n8n' ? [] : mayEnd(step.kind, step.config as never);
  return portsOfStep(step, journey).filter((port) => !used.has(port) && !ends.includes(port));
}

/** Whether a step of ours may follow an output: whoever an entry refuses is not in the journey. */
export function mayLeadOn(step: Step, port: string): boolean {
  return step.kind !== 'entry' || port !== 'refused';
}
