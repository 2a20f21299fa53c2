import { isObject, parseJson } from '../../core/json';
import { codeOfStatus, N8nError } from './n8n-error';

export interface N8nAccess {
  /** Where n8n answers, without `/api/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string;
}

/** Asks n8n's public API. Both methods throw {@link N8nError}. Answers have the shapes that n8n documents; nobody checks them here. */
export interface N8nCalls {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** @param path below `/api/v1`, with its query. */
  readonly call: <T>(method: string, path: string, body?: unknown) => Promise<T>;
  /** Every page of a list. */
  readonly all: <T>(path: string, query?: Readonly<Record<string, string>>) => Promise<readonly T[]>;
}

const timeoutMs = 30_000;
const pageSize = '100';

/** Asks with this key; a call ends after half a minute. */
export function createN8nCalls(access: N8nAccess): N8nCalls {
  const baseUrl = access.baseUrl.replace(/\/+$/, '');

  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const name = `${method} ${path.replace(/\?.*/, '')}`;
    const url = `${baseUrl}/api/v1${path}`;
    const request = {
      method,
      headers: { 'X-N8N-API-KEY': access.apiKey, Accept: 'application/json', ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const send = (): Promise<Response> => fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs) });
    // A connection that was kept open may have been closed meanwhile. Reading again does no harm; writing might.
    const answer = method === 'GET' ? send().catch(send) : send();
    const response = await answer.catch((error: unknown) => {
      throw new N8nError('unreachable', baseUrl, reasonOf(error), name);
    });
    const text = await response.text();
    const json = parseJson(text);
    if (!response.ok) throw new N8nError(json === undefined && response.status === 404 ? 'not-n8n' : codeOfStatus(response.status), baseUrl, messageOf(json, text), name);
    if (json === undefined) throw new N8nError('not-n8n', baseUrl, text.slice(0, 200), name);
    return json as T;
  }

  async function all<T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<readonly T[]> {
    const found: T[] = [];
    let cursor = '';
    do {
      const asked = new URLSearchParams({ ...query, limit: pageSize, ...(cursor !== '' && { cursor }) });
      const page = await call<{ readonly data: readonly T[]; readonly nextCursor?: string | null }>('GET', `${path}?${asked.toString()}`);
      found.push(...page.data);
      cursor = page.nextCursor ?? '';
    } while (cursor !== '');
    return found;
  }

  return { baseUrl, call, all };
}

function messageOf(json: unknown, text: string): string {
  const message = isObject(json) ? json['message'] : undefined;
  return typeof message === 'string' ? message : text.slice(0, 500);
}

/** `fetch` hides why behind "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(', ');
  return cause instanceof Error ? cause.message : error.message;
}
