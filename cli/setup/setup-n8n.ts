import { randomBytes } from 'node:crypto';
import { apiBody } from '../../core/compile/api-body';
import { packageName } from '../../core/compile/node-types';
import type { WorkflowNode } from '../../core/compile/workflow';
import { inboxAddress } from '../n8n/inbox-address';
import { createN8nApi, type N8nApi, type StoredCredential, type StoredWorkflow } from '../n8n/n8n-api';
import { N8nError } from '../n8n/n8n-error';
import { senderCredential, storeCredential } from '../publish/credential-needs';
import { noCredential, type CredentialGap } from '../publish/credentials';

export interface SetupOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** n8n's `N8N_ENDPOINT_WEBHOOK`; default `webhook`. */
  readonly webhookEndpoint?: string;
  /** Credential ids by type, where n8n has several. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** Fields of a new Journey Sender credential beside its secret, by their names in n8n; what is missing stays empty. */
  readonly sender?: Readonly<Record<string, string>>;
}

interface InboxWorkflow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly change: 'created' | 'published' | 'repaired' | 'unchanged';
}

export type SetupResult =
  | {
      readonly type: 'done';
      readonly sender: { readonly id: string; readonly name: string; /** There only when the credential is new. */ readonly secret?: string };
      readonly inbox: InboxWorkflow;
      /** Where the Inbox answers. */
      readonly address: string;
    }
  | { readonly type: 'credentials-missing'; readonly gaps: readonly CredentialGap[] }
  | { readonly type: 'n8n-error'; readonly error: N8nError };

/** n8n's API wants every required field to be there. */
const emptySender = { brand: '', postalAddress: '', replyTo: '' };

const inboxType = `${packageName}.journeyInbox`;
const inboxName = 'Journey Inbox';

/** Creates what all journeys of an n8n share, as far as it isn't there: the sender credential and the workflow with the Journey Inbox. */
export async function setupN8n(options: SetupOptions): Promise<SetupResult> {
  const api = createN8nApi(options);
  try {
    const known = await api.credentials();
    const sender = await findSender(api, known, options);
    if ('why' in sender) return { type: 'credentials-missing', gaps: [sender] };
    const more = optionalTypes.map((type) => pickOptional(type, known, options.credentials?.[type]));
    const gaps = more.filter((choice): choice is CredentialGap => choice !== undefined && 'why' in choice);
    if (gaps.length > 0) return { type: 'credentials-missing', gaps };
    const inbox = await ensureInbox(api, known, sender, more.filter((choice): choice is StoredCredential => choice !== undefined && 'name' in choice));
    return { type: 'done', sender, inbox, address: inboxAddress(api.baseUrl, options.webhookEndpoint) };
  } catch (error) {
    if (error instanceof N8nError) return { type: 'n8n-error', error };
    throw error;
  }
}

/** What the Inbox takes beside the sender: its store, and Twilio, whose callbacks it then can tell from forged ones. */
const optionalTypes = [storeCredential, 'twilioApi'];

/** The credential asked for, else the only one of its type; none is fine. */
function pickOptional(type: string, known: readonly StoredCredential[], asked: string | undefined): StoredCredential | CredentialGap | undefined {
  const choices = known.filter((credential) => credential.type === type);
  if (asked === noCredential) return undefined;
  if (asked === undefined) return choices.length > 1 ? { type, steps: [inboxName], why: 'several', choices } : choices[0];
  return choices.find((credential) => credential.id === asked) ?? { type, steps: [inboxName], why: 'unknown', choices, asked };
}

type Sender = { readonly id: string; readonly name: string; readonly secret?: string };

async function findSender(api: N8nApi, known: readonly StoredCredential[], options: SetupOptions): Promise<Sender | CredentialGap> {
  const choices = known.filter((credential) => credential.type === senderCredential);
  const asked = options.credentials?.[senderCredential];
  const found = asked === undefined ? choices : choices.filter((credential) => credential.id === asked);
  const [first] = found;
  if (first !== undefined && found.length === 1) return { id: first.id, name: first.name };
  if (asked !== undefined) return { type: senderCredential, steps: [inboxName], why: 'unknown', choices, asked };
  if (found.length > 1) return { type: senderCredential, steps: [inboxName], why: 'several', choices };
  const secret = randomBytes(24).toString('base64url');
  const created = await api.createCredential({ name: 'Journey Sender', type: senderCredential, data: { ...emptySender, ...options.sender, secret } });
  return { id: created.id, name: created.name, secret };
}

async function ensureInbox(api: N8nApi, known: readonly StoredCredential[], sender: Sender, more: readonly StoredCredential[]): Promise<InboxWorkflow> {
  const stored = (await api.workflows()).filter((workflow) => workflow.isArchived !== true && workflow.nodes.some((node) => node.type === inboxType));
  const found = stored.find((workflow) => workflow.active) ?? stored[0];
  const settings = { executionOrder: 'v1', saveDataSuccessExecution: 'none' };
  const workflow = found ?? (await api.createWorkflow({ name: inboxName, nodes: [inboxNode(sender, more)], connections: {}, settings }));
  const repaired = found === undefined ? undefined : await repair(api, found, known, sender);
  if (!workflow.active || repaired !== undefined) await api.publish(workflow.id, (repaired ?? workflow).versionId);
  return { ...describe(api, workflow), change: found === undefined ? 'created' : repaired !== undefined ? 'repaired' : found.active ? 'unchanged' : 'published' };
}

/** An Inbox whose sender credential was deleted answers nobody: it gets the one there is now. */
async function repair(api: N8nApi, workflow: StoredWorkflow, known: readonly StoredCredential[], sender: Sender): Promise<StoredWorkflow | undefined> {
  const isBroken = (node: WorkflowNode): boolean => {
    const { credentials } = node as { readonly credentials?: Readonly<Record<string, { readonly id?: string | null }>> };
    return node.type === inboxType && !known.some(({ id }) => id === credentials?.[senderCredential]?.id);
  };
  if (!workflow.nodes.some(isBroken)) return undefined;
  const mended = { [senderCredential]: { id: sender.id, name: sender.name } };
  const nodes = workflow.nodes.map((node) => (isBroken(node) ? { ...node, credentials: { ...(node['credentials'] as object | undefined), ...mended } } : node));
  return api.updateDraft(workflow.id, apiBody({ ...workflow, nodes }).body);
}

function describe(api: N8nApi, workflow: StoredWorkflow): { readonly id: string; readonly name: string; readonly url: string } {
  return { id: workflow.id, name: workflow.name, url: `${api.baseUrl}/workflow/${workflow.id}` };
}

function inboxNode(sender: Sender, more: readonly StoredCredential[]): WorkflowNode {
  const ref = ({ id, name }: { readonly id: string; readonly name: string }): { readonly id: string; readonly name: string } => ({ id, name });
  return {
    id: 'journeys-inbox',
    name: inboxName,
    type: inboxType,
    typeVersion: 1,
    position: [0, 0],
    parameters: {},
    webhookId: 'journeys-inbox',
    credentials: { [senderCredential]: ref(sender), ...Object.fromEntries(more.map((credential) => [credential.type, ref(credential)])) },
  };
}
