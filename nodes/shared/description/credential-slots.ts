import type { INodeCredentialDescription } from 'n8n-workflow';

/** The credentials that journey nodes take, each with a label of its own: n8n would call all of them "Credential". */
export const credentialSlots = {
  store: { name: 'journeyStoreApi', displayName: 'Journey Store (Optional)', required: false, testedBy: 'testJourneyStore' },
  sender: { name: 'journeySenderApi', displayName: 'Sender', required: true, testedBy: 'testJourneySender' },
  mail: { name: 'smtp', displayName: 'Mail Server, for Email', required: false },
  sms: { name: 'twilioApi', displayName: 'Twilio, for SMS', required: false },
} as const satisfies Readonly<Record<string, INodeCredentialDescription>>;
