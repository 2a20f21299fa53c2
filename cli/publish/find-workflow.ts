import { journeyParameters, kindOf } from '../../core/compile/names';
import type { Workflow, WorkflowNode } from '../../core/compile/workflow';
import { isObject, parseJson } from '../../core/json';
import type { N8nApi, StoredWorkflow } from '../n8n/n8n-api';

export type FoundWorkflow =
  | { readonly type: 'none' }
  | { readonly type: 'one'; readonly workflow: StoredWorkflow }
  | { readonly type: 'several'; readonly workflows: readonly StoredWorkflow[] };

/**
 * The workflow that holds this journey: the one whose Journey Entry carries its id. If there are copies (n8n's "duplicate"),
 * the one that is live.
 */
export async function findWorkflow(api: N8nApi, journey: string): Promise<FoundWorkflow> {
  const all = (await api.workflows()).filter((workflow) => workflow.isArchived !== true && journeyIdOf(workflow) === journey);
  const live = all.filter((workflow) => workflow.active);
  const candidates = live.length > 0 ? live : all;
  const [first] = candidates;
  if (first === undefined) return { type: 'none' };
  if (candidates.length > 1) return { type: 'several', workflows: candidates };
  // The list leaves out what we need to notice changes.
  return { type: 'one', workflow: await api.workflow(first.id) };
}

/** The Journey Entry of a workflow. */
export function entryOf(workflow: Workflow): WorkflowNode | undefined {
  return workflow.nodes.find((node) => kindOf(node.type) === 'entry');
}

/** Somebody's broken text is no journey of ours. */
function journeyIdOf(workflow: Workflow): unknown {
  const journey = parseJson(entryOf(workflow)?.parameters[journeyParameters.journey]);
  return isObject(journey) ? journey['id'] : undefined;
}
