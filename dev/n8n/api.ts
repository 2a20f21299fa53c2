import type { JsonObject } from '../../core/json';
import type { Workflow } from '../../core/compile/workflow';

/** n8n's public API, as far as we use it. One method per call; every error is an N8nApiError that says what was asked. */
export interface N8nApi {
  createWorkflow(workflow: Workflow): Promise<WorkflowState>;
  /** A live workflow is live again with the change at once, unless `keepDraft`. */
  updateWorkflow(id: string, workflow: Workflow, options?: { readonly keepDraft?: boolean }): Promise<WorkflowState>;
  getWorkflow(id: string): Promise<WorkflowState & Workflow>;
  listWorkflows(): Promise<readonly WorkflowState[]>;
  publish(id: string): Promise<WorkflowState>;
  unpublish(id: string): Promise<void>;
  deleteWorkflow(id: string): Promise<void>;
  /** Creates the credential under this id, or changes the one that has it. */
  putCredential(credential: CredentialInput): Promise<void>;
  listCredentials(): Promise<readonly { readonly id: string; readonly name: string; readonly type: string }[]>;
  /** Runs n8n's own test of the credential; answers its words. */
  testCredential(id: string): Promise<{ readonly status: string; readonly message: string }>;
  executions(workflow: string, options?: { readonly includeData?: boolean; readonly limit?: number }): Promise<readonly ExecutionState[]>;
}

export interface CredentialInput {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly data: JsonObject;
}

export interface WorkflowState {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly versionId: string;
  readonly activeVersionId?: string | null;
}
export interface ExecutionState {
  readonly id: string;
  readonly status: string;
  readonly mode: string;
  readonly startedAt: string;
  readonly stoppedAt: string | null;
  readonly data?: JsonObject;
}

export class N8nApiError extends Error {
  constructor(
    readonly status: number,
    readonly call: string,
    readonly answer: string,
  ) {
    super(status === 401 ? `n8n refused the API key (${call}): ${answer}` : `n8n answered ${status} to ${call}: ${answer}`);
    this.name = 'N8nApiError';
  }
}

export function createApi(url: string, apiKey: string): N8nApi {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { 'X-N8N-API-KEY': apiKey, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new N8nApiError(response.status, `${method} ${path}`, messageOf(text));
    // The shape is n8n's documented one; the end-to-end tests show when it changes.
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  const list = async <T>(path: string): Promise<readonly T[]> => {
    const { data } = await call<{ readonly data: readonly T[] }>('GET', path);
    return data;
  };
  return {
    createWorkflow: (workflow) => call('POST', '/workflows', writable(workflow)),
    updateWorkflow: (id, workflow, options) => call('PUT', `/workflows/${id}${options?.keepDraft ? '?publishIfActive=false' : ''}`, writable(workflow)),
    getWorkflow: (id) => call('GET', `/workflows/${id}`),
    listWorkflows: () => list('/workflows?limit=250'),
    publish: (id) => call('POST', `/workflows/${id}/publish`, {}),
    unpublish: (id) => call('POST', `/workflows/${id}/unpublish`),
    deleteWorkflow: (id) => call('DELETE', `/workflows/${id}`),
    putCredential: async ({ id, name, type, data }) => {
      const known = await call<{ readonly data: readonly { readonly id: string }[] }>('GET', '/credentials?limit=250');
      if (known.data.some((credential) => credential.id === id)) await call('PATCH', `/credentials/${id}`, { name, type, data });
      else await call('POST', '/credentials', { id, name, type, data });
    },
    listCredentials: () => list('/credentials?limit=250'),
    testCredential: (id) => call('POST', `/credentials/${id}/test`),
    executions: (workflow, options) => list(`/executions?workflowId=${workflow}&limit=${options?.limit ?? 100}${options?.includeData ? '&includeData=true&ignoreDataSizeLimit=true' : ''}`),
  };
}

/** The API refuses every other key. */
function writable(workflow: Workflow): JsonObject {
  const { name, nodes, connections, settings = {} } = workflow;
  return { name, nodes, connections, settings } as unknown as JsonObject;
}

function messageOf(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && 'message' in parsed) return String(parsed.message);
  } catch {
    // Not JSON: a proxy or n8n's start page answered; its text is the best there is.
  }
  return text.slice(0, 500);
}
