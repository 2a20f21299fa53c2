import { publishJourney, type PublishResult } from '../../cli/publish/publish-journey';
import { setupN8n } from '../../cli/setup/setup-n8n';
import { DevError } from '../dev-error';
import type { Answer } from '../servers/answer';
import { createDevApi, type DevApi } from '../n8n/dev-api';
import { createApiKey } from '../n8n/create-api-key';
import type { RunningN8n } from '../n8n/start-n8n';
import { credentialIds, inboxSecret, localCredentials, type LocalServices } from './credentials';
import { openDataDoor, type DataDoor } from './data-door';
import { handIn, type HandInResult } from './hand-in';

/** A running n8n with credentials, a workflow for data and the Journey Inbox: ready for journeys. */
export interface Lab {
  readonly n8n: RunningN8n;
  readonly api: DevApi;
  readonly apiKey: string;
  readonly data: DataDoor;
  /** Publishes through the command line's own function and waits for the journey's pumps. */
  publish(document: unknown, options?: { readonly overwrite?: boolean; readonly waitMs?: number }): Promise<PublishResult>;
  /** Hands an answer to the Journey Inbox, as a mail system or Twilio would. */
  handIn(answer: Pick<Answer & { readonly channel: 'email' }, 'channel' | 'raw'> | Pick<Answer & { readonly channel: 'sms' }, 'channel' | 'form'>): Promise<HandInResult>;
  /** Credentials for other local servers, or the same with another password. */
  useServices(services: LocalServices): Promise<void>;
}

/** Provisions a running n8n through its API, as an admin would by hand. Doing it again changes nothing. */
export async function openLab(n8n: RunningN8n, services: LocalServices): Promise<Lab> {
  const apiKey = await createApiKey(n8n.url, n8n.owner);
  const api = createDevApi({ baseUrl: n8n.url, apiKey });
  const useServices = async (changed: LocalServices): Promise<void> => {
    for (const credential of localCredentials(changed)) await api.putCredential(credential);
  };
  await useServices(services);
  const setUp = await setupN8n({ baseUrl: n8n.url, apiKey, credentials: credentialIds });
  if (setUp.type !== 'done') throw new DevError(`Setting up n8n did not work: ${JSON.stringify(setUp)}`);
  return {
    n8n,
    api,
    apiKey,
    data: await openDataDoor(api, n8n.url),
    publish: (document, options = {}) =>
      publishJourney({ document, baseUrl: n8n.url, apiKey, secret: inboxSecret, credentials: credentialIds, waitMs: 30_000, ...options }),
    handIn: (answer) => handIn(n8n.url, answer),
    useServices,
  };
}
