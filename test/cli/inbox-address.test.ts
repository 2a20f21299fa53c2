import { inboxAddress } from '../../cli/n8n/inbox-address';

test.each([
  ['https://n8n.example.com', undefined, 'https://n8n.example.com/webhook/journeys-inbox'],
  ['https://n8n.example.com/sub/', '', 'https://n8n.example.com/sub/webhook/journeys-inbox'],
  ['https://n8n.example.com', '/hooks/', 'https://n8n.example.com/hooks/journeys-inbox'],
])('the Inbox of %s, webhooks under %s, answers at %s', (baseUrl, endpoint, address) => {
  expect(inboxAddress(baseUrl, endpoint)).toBe(address);
});
