import { randomUUID } from 'node:crypto';
import { NodeHelpers } from 'n8n-workflow';
import type { INode, INodeParameters, INodeProperties, INodeTypeDescription } from 'n8n-workflow';
import { nodeProperties } from '../../../core/compile/properties';
import { kindOf } from '../../../core/compile/names';
import type { Workflow, WorkflowNode } from '../../../core/compile/workflow';
import type { JsonObject } from '../../../core/json';

export type NodeIds = 'kept' | 'new';

/** What n8n's editor does to a workflow that is saved (and, with new ids, pasted): its own function, then a way through JSON text. */
export function save(workflow: Workflow, ids: NodeIds = 'new'): Workflow {
  const nodes = workflow.nodes.map((node) => ({ ...node, parameters: saveParameters(node), id: ids === 'new' ? randomUUID() : node.id }));
  return JSON.parse(JSON.stringify({ ...workflow, nodes })) as Workflow;
}

/** n8n fills in defaults when it opens a node and drops them again when it saves. */
export function saveParameters(node: WorkflowNode): JsonObject {
  const kind = kindOf(node.type);
  if (kind === undefined) return node.parameters;
  const properties = nodeProperties(kind) as unknown as INodeProperties[];
  const description = { properties } as INodeTypeDescription;
  const inNode = node as unknown as INode;
  const opened = NodeHelpers.getNodeParameters(properties, node.parameters as INodeParameters, true, false, inNode, description);
  return NodeHelpers.getNodeParameters(properties, opened ?? {}, false, false, inNode, description) as JsonObject;
}
