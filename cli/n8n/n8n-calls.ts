import { isList, isObject, parseJson } from '../../core/json';
import { baseAddress } from './base-address';
import { codeOfStatus, N8nError } from './n8n-error';

export interface N8nAccess {
  /** Where n8n answers, without `/api/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** How long a call may take, ms; without it half a minute. */
  readonly timeoutMs?: number;
}

/** Whether an answer has the shape that n8n documents, as far as anybody relies on it. */
export type Fits = (answer: unknown) => boolean;

/** Asks n8n's public API. Both methods throw {@link N8nError}, also where an answer doesn't fit. */
export interface N8nCalls {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** @param path below `/api/v1`, with its query. */
  readonly call: <T>(method: string, path: string, body?: unknown, fits?: Fits) => Promise<T>;
  /** Every page of a list, whose rows must fit. */
  readonly all: <T>(path: string, fits: Fits, query?: Readonly<Record<string, string>>) => Promise<readonly T[]>;
}

const usualTimeoutMs = 30_000;
const pageSize = '100';

/** Asks with this key. */
export function createN8nCalls(access: N8nAccess): N8nCalls {
  const { apiKey, timeoutMs = usualTimeoutMs } = access;
  const baseUrl = baseAddress(access.baseUrl);

  async function call<T>(method: string, path: string, body?: unknown, fits: Fits = () => true): Promise<T> {
    const name = `${method} ${path.replace(/\?.*/, '')}`;
    const url = `${baseUrl}/api/v1${path}`;
    const request = {
      method,
      // Whoever is sent on takes the key along, and comes with GET for POST.
      redirect: 'manual' as const,
      headers: { 'X-N8N-API-KEY': apiKey, Accept: 'application/json', ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const send = async (): Promise<{ readonly response: Response; readonly text: string }> => {
      const response = await fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs) });
      return { response, text: await response.text() };
    };
    // A connection that was kept open may have been closed meanwhile. Reading again does no harm; writing might.
    const answer = method === 'GET' ? send().catch(send) : send();
    const { response, text } = await answer.catch((error: unknown) => {
      throw new N8nError('unreachable', baseUrl, reasonOf(error), name);
    });
    const elsewhere = redirectOf(response, url);
    if (elsewhere !== undefined) throw new N8nError('moved', baseUrl, elsewhere, name);
    const json = parseJson(text);
    if (!response.ok) throw new N8nError(json === undefined && response.status === 404 ? 'not-n8n' : codeOfStatus(response.status), baseUrl, messageOf(json, text), name);
    if (json === undefined || !fits(json)) throw new N8nError('not-n8n', baseUrl, text.slice(0, 200), name);
    return json as T;
  }

  async function all<T>(path: string, fits: Fits, query: Readonly<Record<string, string>> = {}): Promise<readonly T[]> {
    const isPage: Fits = (answer) => isObject(answer) && isList(answer['data']) && answer['data'].every(fits);
    const found: T[] = [];
    let cursor = '';
    do {
      const asked = new URLSearchParams({ ...query, limit: pageSize, ...(cursor !== '' && { cursor }) });
      const page = await call<{ readonly data: readonly T[]; readonly nextCursor?: string | null }>('GET', `${path}?${asked.toString()}`, undefined, isPage);
      found.push(...page.data);
      cursor = page.nextCursor ?? '';
    } while (cursor !== '');
    return found;
  }

  return { baseUrl, call, all };
}

/** Where an answer sends us on to: the address of n8n there, if it keeps the path. */
function redirectOf(response: Response, asked: string): string | undefined {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status >= 400 || location === null || !URL.canParse(location, asked)) return undefined;
  return new URL(location, asked).href.replace(/\/api\/v1\/.*$/, '');
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
