import type { N8nApi } from '../n8n/api';
import { credentialIds } from './credentials';
import { putWorkflow } from './put-workflow';

/** The one workflow that takes in replies and tells how the journeys are. */
export async function putInbox(api: N8nApi): Promise<void> {
  await putWorkflow(api, {
    name: 'Journey Inbox',
    nodes: [
      {
        id: 'journey-inbox',
        name: 'Journey Inbox',
        type: 'n8n-nodes-journeys.journeyInbox',
        typeVersion: 1,
        position: [0, 0],
        webhookId: 'journeys-inbox',
        parameters: {},
        credentials: { journeySenderApi: { id: credentialIds.journeySenderApi, name: 'Chinook Music' }, twilioApi: { id: credentialIds.twilioApi, name: 'Local SMS gateway' } },
      },
    ],
    connections: {},
    settings: { executionOrder: 'v1' },
  });
}
