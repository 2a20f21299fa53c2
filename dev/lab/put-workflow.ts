import { apiBody } from '../../core/compile/api-body';
import type { Workflow } from '../../core/compile/workflow';
import type { DevApi } from '../n8n/dev-api';

/** Creates the workflow of this name or brings it up to date, and publishes it. Answers its id. */
export async function putWorkflow(api: DevApi, workflow: Workflow): Promise<string> {
  const known = (await api.workflows()).find(({ name }) => name === workflow.name);
  const { body } = apiBody(workflow);
  const { id, versionId } = known === undefined ? await api.createWorkflow(body) : await api.updateDraft(known.id, body);
  await api.publish(id, versionId);
  return id;
}
