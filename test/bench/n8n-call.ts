import type { Lab } from '../../dev/lab/open-lab';

/** Calls n8n's public API where dev/n8n/api.ts has no method, because only the benchmarks need it. */
export function createApiCall({ n8n, apiKey }: Lab): (method: string, path: string, body?: unknown) => Promise<unknown> {
  return async (method, path, body) => {
    const response = await fetch(`${n8n.url}/api/v1${path}`, {
      method,
      headers: { 'X-N8N-API-KEY': apiKey, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`n8n answered ${response.status} to ${method} ${path}: ${text.slice(0, 500)}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
}
