import { journeyParameters, kindOf } from '../../../core/compile/names';
import { readOwnStep } from '../../../core/compile/step-node';
import type { Workflow, WorkflowNode } from '../../../core/compile/workflow';
import { saveParameters } from './save';

/** A workflow as n8n saves it, less what the compiler keeps for itself on the nodes that are steps: their ids, step ids where there were none, hash and trace. */
export function comparable(workflow: Workflow, stepNodes: ReadonlySet<string>): unknown {
  return { ...workflow, nodes: workflow.nodes.map((node) => (stepNodes.has(node.name) ? lessBookkeeping(node) : node)) };
}

/** Names of the nodes that may be steps of ours: everything of ours that isn't damaged. */
export function stepNodesOf(workflow: Workflow): ReadonlySet<string> {
  const names = workflow.nodes.filter((node) => {
    const kind = kindOf(node.type);
    return kind !== undefined && readOwnStep(node, kind) !== undefined;
  });
  return new Set(names.map((node) => node.name));
}

function lessBookkeeping(node: WorkflowNode): unknown {
  const { id: _id, parameters: _parameters, ...rest } = node;
  const kept = Object.entries(saveParameters(node)).filter(([name]) => name !== 'stepId' && name !== journeyParameters.contentHash && name !== journeyParameters.trace);
  return { ...rest, parameters: Object.fromEntries(kept) };
}
