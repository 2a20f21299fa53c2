import type { Workflow } from '../../core/compile/workflow';
import type { N8nApi } from '../n8n/api';

/** Creates the workflow of this name or brings it up to date, and publishes it. Answers its id. */
export async function putWorkflow(api: N8nApi, workflow: Workflow): Promise<string> {
  const known = (await api.listWorkflows()).find(({ name }) => name === workflow.name);
  const { id } = known === undefined ? await api.createWorkflow(workflow) : await api.updateWorkflow(known.id, workflow);
  await api.publish(id);
  return id;
}
