import { kindOf, stepIdParameter } from '../../core/compile/names';
import type { WorkflowNode } from '../../core/compile/workflow';

/** The step that a node of ours is; a step that somebody drew in n8n has its node's id. Undefined for nodes that aren't ours. */
export function stepIdOf(node: WorkflowNode): string | undefined {
  const stepId = node.parameters[stepIdParameter];
  if (typeof stepId === 'string' && stepId !== '') return stepId;
  return kindOf(node.type) === undefined ? undefined : node.id;
}
