import type { ApiBody } from '../../core/compile/api-body';
import type { Workflow } from '../../core/compile/workflow';
import type { JsonObject } from '../../core/json';
import { codeOfStatus, N8nError } from './n8n-error';

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

export interface StoredCredential {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** The part of n8n's public API that we use. Every method throws {@link N8nError}. */
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

const timeoutMs = 30_000;
const pageSize = 100;

export function createN8nApi(options: { readonly baseUrl: string; readonly apiKey: string }): N8nApi {
  const baseUrl = options.baseUrl.replace(/\/+$/, '');

  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const name = `${method} ${path.replace(/\?.*/, '')}`;
    const url = `${baseUrl}/api/v1${path}`;
    const request = {
      method,
      headers: { 'X-N8N-API-KEY': options.apiKey, Accept: 'application/json', ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const send = (): Promise<Response> => fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs) });
    // A connection that was kept open may have been closed meanwhile. Reading again does no harm; writing might.
    const answer = method === 'GET' ? send().catch(send) : send();
    const response = await answer.catch((error: unknown) => {
      throw new N8nError('unreachable', baseUrl, reasonOf(error), name);
    });
    const text = await response.text();
    const json = parse(text);
    if (!response.ok) throw new N8nError(json === undefined && response.status === 404 ? 'not-n8n' : codeOfStatus(response.status), baseUrl, messageOf(json, text), name);
    if (json === undefined) throw new N8nError('not-n8n', baseUrl, text.slice(0, 200), name);
    return json as T;
  }

  async function all<T>(path: string): Promise<readonly T[]> {
    const found: T[] = [];
    let cursor = '';
    do {
      const query = `?limit=${pageSize}${path.includes('workflows') ? '&excludePinnedData=true' : ''}${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
      const page = await call<{ readonly data: readonly T[]; readonly nextCursor?: string | null }>('GET', path + query);
      found.push(...page.data);
      cursor = page.nextCursor ?? '';
    } while (cursor !== '');
    return found;
  }

  const at = (id: string): string => `/workflows/${encodeURIComponent(id)}`;
  return {
    baseUrl,
    workflows: () => all('/workflows'),
    workflow: (id) => call('GET', at(id)),
    createWorkflow: (body) => call('POST', '/workflows', body),
    updateDraft: (id, body) => call('PUT', `${at(id)}?publishIfActive=false`, body),
    publish: (id, versionId) => call('POST', `${at(id)}/publish`, { versionId }),
    credentials: () => all('/credentials'),
    createCredential: (credential) => call('POST', '/credentials', credential),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messageOf(json: unknown, text: string): string {
  const message = typeof json === 'object' && json !== null && 'message' in json ? json.message : undefined;
  return typeof message === 'string' ? message : text.slice(0, 500);
}

/** `fetch` hides why behind "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(', ');
  return cause instanceof Error ? cause.message : error.message;
}
