import type { Workflow } from '../../core/compile/workflow';
import type { Journey } from '../../core/journey/journey';
import type { CredentialRefs } from './credential-refs';

/** The compiled journey, whose nodes are in the order of its steps, with the chosen credentials on them. */
export function withCredentials(compiled: Workflow, journey: Journey, byStep: ReadonlyMap<string, CredentialRefs>): Workflow {
  const nodes = compiled.nodes.map((node, index) => {
    const refs = byStep.get(journey.steps[index]?.id ?? '') ?? {};
    return Object.keys(refs).length === 0 ? node : { ...node, credentials: refs };
  });
  return { ...compiled, nodes };
}
