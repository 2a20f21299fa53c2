import { createN8nApi, type N8nApi } from '../../cli/n8n/n8n-api';
import { createN8nCalls, type N8nAccess, type N8nCalls } from '../../cli/n8n/n8n-calls';
import type { JsonObject } from '../../core/json';

/** The command line's way to n8n's public API, with what only the playground, the end-to-end tests and the benchmarks do. Throws N8nError. */
export interface DevApi extends N8nApi, N8nCalls {
  unpublish(id: string): Promise<void>;
  deleteWorkflow(id: string): Promise<void>;
  /** Creates the credential under this id, or changes the one that has it. */
  putCredential(credential: CredentialInput): Promise<void>;
  /** Runs n8n's own test of the credential; answers its words. */
  testCredential(id: string): Promise<{ readonly status: string; readonly message: string }>;
  /** The newest executions of a workflow with what their nodes gave out, newest first. */
  executions(workflow: string, limit?: number): Promise<readonly Execution[]>;
}

export interface CredentialInput {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly data: JsonObject;
}

export interface Execution {
  readonly mode: string;
  readonly stoppedAt: string | null;
  readonly data?: JsonObject;
}

/** Nothing is asked before the first call. */
export function createDevApi(access: N8nAccess): DevApi {
  const calls = createN8nCalls(access);
  const api = createN8nApi(access);
  const { call } = calls;
  return {
    ...calls,
    ...api,
    unpublish: (id) => call('POST', `/workflows/${id}/unpublish`),
    deleteWorkflow: (id) => call('DELETE', `/workflows/${id}`),
    putCredential: async ({ id, ...credential }) => {
      const known = (await api.credentials()).some((one) => one.id === id);
      await (known ? call('PATCH', `/credentials/${id}`, credential) : call('POST', '/credentials', { id, ...credential }));
    },
    testCredential: (id) => call('POST', `/credentials/${id}/test`),
    executions: async (workflow, limit = 100) => {
      const query = `workflowId=${workflow}&limit=${limit}&includeData=true&ignoreDataSizeLimit=true`;
      const { data } = await call<{ readonly data: readonly Execution[] }>('GET', `/executions?${query}`);
      return data;
    },
  };
}
