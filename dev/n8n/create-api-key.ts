import { DevError } from '../dev-error';
import type { Owner } from './n8n-env';

/** Logs the owner in and makes an API key with all rights, as a person would in Settings > n8n API. */
export async function createApiKey(url: string, owner: Owner, label = 'journeys'): Promise<string> {
  const login = await fetch(`${url}/rest/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ emailOrLdapLoginId: owner.email, password: owner.password }),
  });
  if (!login.ok) throw new DevError(`n8n refused the login of ${owner.email} (${login.status}): ${await login.text()}`);
  const cookie = login.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const scopes = await dataOf(await fetch(`${url}/rest/api-keys/scopes`, { headers: { cookie } }));
  const made = await dataOf(
    await fetch(`${url}/rest/api-keys`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ label: `${label} ${Date.now()}`, expiresAt: null, scopes }),
    }),
  );
  if (typeof made === 'object' && made !== null && 'rawApiKey' in made && typeof made.rawApiKey === 'string') return made.rawApiKey;
  throw new DevError('n8n made no API key');
}

async function dataOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  if (!response.ok) throw new DevError(`n8n answered ${response.status} to ${response.url}: ${JSON.stringify(body)}`);
  return typeof body === 'object' && body !== null && 'data' in body ? body.data : body;
}
