import type { Workflow } from '../../core/compile/workflow';
import type { Journey } from '../../core/journey/journey';
import type { StoredWorkflow } from '../n8n/n8n-api';

/**
 * The compiled workflow with what belongs to the n8n it runs in and was set there: workflow settings that the document doesn't name,
 * and the ids under which n8n reaches webhooks, so that their addresses stay.
 */
export function overStored(compiled: Workflow, stored: StoredWorkflow | undefined, journey: Journey): Workflow {
  if (stored === undefined) return compiled;
  const webhookIds = new Map(stored.nodes.map((node) => [node.name, node['webhookId']]));
  return {
    ...compiled,
    settings: namesSettings(journey) ? { ...stored.settings, ...compiled.settings } : { ...compiled.settings, ...stored.settings },
    nodes: compiled.nodes.map((node) => {
      const webhookId = webhookIds.get(node.name);
      return node['webhookId'] === undefined && webhookId !== undefined ? { ...node, webhookId } : node;
    }),
  };
}

/** Whether the document says how n8n is to run the workflow; else the compiler's settings are only where to begin. */
export function namesSettings(journey: Journey): boolean {
  return journey.n8n['settings'] !== undefined;
}
