import { baseAddress } from './base-address';

/** Where the Journey Inbox answers in an n8n; `endpoint` is n8n's own `N8N_ENDPOINT_WEBHOOK`, where an admin has changed it. */
export function inboxAddress(baseUrl: string, endpoint = ''): string {
  return `${baseAddress(baseUrl)}/${endpoint.replace(/^\/+|\/+$/g, '') || 'webhook'}/journeys-inbox`;
}
