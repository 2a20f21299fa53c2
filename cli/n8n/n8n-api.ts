import type { ApiBody } from '../../core/compile/api-body';
import type { Workflow } from '../../core/compile/workflow';
import { isList, isObject, type JsonObject } from '../../core/json';
import { createN8nCalls, type Fits, type N8nAccess } from './n8n-calls';

/** A workflow as n8n holds it; `nodes` and `connections` are the draft's. */
export interface StoredWorkflow extends Workflow {
  readonly id: string;
  readonly active: boolean;
  /** Names the draft; changes with every save. */
  readonly versionId: string;
  /** Names the version that is live; null: none. */
  readonly activeVersionId: string | null;
  /** Counts the changes of the row. */
  readonly versionCounter: number;
  readonly isArchived?: boolean;
}

/** A credential as n8n lists it: without its secrets. */
export interface StoredCredential {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** The part of n8n's public API that we use. Every method throws N8nError. */
export interface N8nApi {
  readonly baseUrl: string;
  workflows(): Promise<readonly StoredWorkflow[]>;
  workflow(id: string): Promise<StoredWorkflow>;
  createWorkflow(body: ApiBody): Promise<StoredWorkflow>;
  /** Changes the draft and leaves what is live alone. */
  updateDraft(id: string, body: ApiBody): Promise<StoredWorkflow>;
  publish(id: string, versionId: string): Promise<StoredWorkflow>;
  credentials(): Promise<readonly StoredCredential[]>;
  createCredential(credential: { readonly name: string; readonly type: string; readonly data: JsonObject }): Promise<StoredCredential>;
}

/** Nothing is asked before the first call. */
export function createN8nApi(access: N8nAccess): N8nApi {
  const { baseUrl, call, all } = createN8nCalls(access);
  const at = (id: string): string => `/workflows/${encodeURIComponent(id)}`;
  return {
    baseUrl,
    workflows: () => all('/workflows', isWorkflow, { excludePinnedData: 'true' }),
    workflow: (id) => call('GET', at(id), undefined, isWhole),
    createWorkflow: (body) => call('POST', '/workflows', body, isWhole),
    updateDraft: (id, body) => call('PUT', `${at(id)}?publishIfActive=false`, body, isWhole),
    publish: (id, versionId) => call('POST', `${at(id)}/publish`, { versionId }, isWorkflow),
    credentials: () => all('/credentials', isCredential),
    createCredential: (credential) => call('POST', '/credentials', credential, isCredential),
  };
}

const isWorkflow: Fits = (answer) =>
  isObject(answer) && typeof answer['id'] === 'string' && isList(answer['nodes']) && answer['nodes'].every((node) => isObject(node) && typeof node['type'] === 'string');

/** Not only as lists have it. */
const isWhole: Fits = (answer) => isWorkflow(answer) && isObject(answer) && isObject(answer['connections']) && typeof answer['versionId'] === 'string';

const isCredential: Fits = (answer) => isObject(answer) && typeof answer['id'] === 'string' && typeof answer['type'] === 'string';
