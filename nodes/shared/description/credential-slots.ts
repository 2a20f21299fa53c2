import type { INodeCredentialDescription } from 'n8n-workflow';
import type { ChannelId } from '../../../core/channel-id';
import { channelRules } from '../../../core/channel';
import { senderCredential, storeCredential } from '../../../core/compile/names';

/** The credentials that journey nodes take, each with a label of its own: n8n would call all of them "Credential". */
export const credentialSlots = {
  store: { name: storeCredential, displayName: 'Journey Store (Optional)', required: false, testedBy: 'testJourneyStore' },
  sender: { name: senderCredential, displayName: 'Sender', required: true, testedBy: 'testJourneySender' },
} as const satisfies Readonly<Record<string, INodeCredentialDescription>>;

/** ... and those of the accounts through which messages go. Whoever doesn't use a channel leaves its credential out. */
export const channelSlots = {
  email: { name: channelRules.email.credential, displayName: 'Mail Server, for Email', required: false },
  sms: { name: channelRules.sms.credential, displayName: 'Twilio, for SMS', required: false },
} satisfies Readonly<Record<ChannelId, INodeCredentialDescription>>;
