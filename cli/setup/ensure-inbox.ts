import { apiBody } from '../../core/compile/api-body';
import { inboxNode, nodeType, senderCredential } from '../../core/compile/names';
import type { WorkflowNode } from '../../core/compile/workflow';
import { refsOf, type CredentialRefs } from '../credential/credential-refs';
import type { N8nApi, StoredCredential, StoredWorkflow } from '../n8n/n8n-api';

export interface InboxWorkflow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly change: 'created' | 'published' | 'repaired' | 'unchanged';
}

export const inboxName = 'Journey Inbox';
const inboxType = nodeType(inboxNode);

/** Creates the workflow with the Journey Inbox, or sees to it that the one that is there is live and has a sender. */
export async function ensureInbox(api: N8nApi, refs: CredentialRefs, known: readonly StoredCredential[]): Promise<InboxWorkflow> {
  const stored = (await api.workflows()).filter((workflow) => workflow.isArchived !== true && workflow.nodes.some((node) => node.type === inboxType));
  const found = stored.find((workflow) => workflow.active) ?? stored[0];
  const describe = ({ id, name }: StoredWorkflow, change: InboxWorkflow['change']): InboxWorkflow => ({ id, name, url: `${api.baseUrl}/workflow/${id}`, change });
  if (found === undefined) {
    const created = await api.createWorkflow({ name: inboxName, nodes: [drawInbox(refs)], connections: {}, settings: { executionOrder: 'v1', saveDataSuccessExecution: 'none' } });
    await api.publish(created.id, created.versionId);
    return describe(created, 'created');
  }
  const repaired = await repair(api, found, refs, known);
  if (repaired !== undefined) {
    await api.publish(repaired.id, repaired.versionId);
    return describe(repaired, 'repaired');
  }
  if (!found.active) await api.publish(found.id, found.versionId);
  return describe(found, found.active ? 'unchanged' : 'published');
}

/** An Inbox whose sender credential was deleted answers nobody: it gets the one there is now. */
async function repair(api: N8nApi, workflow: StoredWorkflow, { [senderCredential]: sender }: CredentialRefs, known: readonly StoredCredential[]): Promise<StoredWorkflow | undefined> {
  const isBroken = (node: WorkflowNode): boolean => node.type === inboxType && !known.some(({ id }) => id === refsOf(node)[senderCredential]?.id);
  if (sender === undefined || !workflow.nodes.some(isBroken)) return undefined;
  const nodes = workflow.nodes.map((node) => (isBroken(node) ? { ...node, credentials: { ...refsOf(node), [senderCredential]: sender } } : node));
  return api.updateDraft(workflow.id, apiBody({ ...workflow, nodes }).body);
}

function drawInbox(credentials: CredentialRefs): WorkflowNode {
  return {
    id: 'journeys-inbox',
    name: inboxName,
    type: inboxType,
    typeVersion: 1,
    position: [0, 0],
    parameters: {},
    webhookId: 'journeys-inbox',
    credentials,
  };
}
