import type { Logger } from 'n8n-workflow';
import { createChannels } from '../../../channels/create-channels';
import { channelIds } from '../../../core/channel-id';
import { channelRules } from '../../../core/channel';
import { senderCredential } from '../../../core/compile/names';
import type { Channels, Services } from '../../../core/services';
import type { Store } from '../../../core/store-port';
import { channelsWithFaultPoint } from './fault-point';
import { loggingTroubles } from './log-troubles';
import { readIdentity } from './sender-identity';
import { readTuning } from './tuning';
import { readCredential, type CredentialContext } from './open-store';

export type ServiceContext = CredentialContext & { readonly logger: Logger };

/** What steps reach the world through, from the credentials of this node; channels without a credential are missing. */
export async function openServices(context: ServiceContext, store: Store): Promise<Services> {
  return { store: loggingTroubles(store, context.logger), channels: channelsWithFaultPoint(await openChannels(context)), clock: { now: () => Date.now() } };
}

async function openChannels(context: ServiceContext): Promise<Channels> {
  const read = (type: string): ReturnType<typeof readCredential> => readCredential(context, type);
  const [sender, ...accounts] = await Promise.all([senderCredential, ...channelIds.map((channel) => channelRules[channel].credential)].map(read));
  return createChannels({
    // n8n gives a credential's fields as its type declares them, and these types are n8n's own.
    credentials: Object.fromEntries(channelIds.map((channel, index) => [channel, accounts[index]] as const)),
    identity: readIdentity(sender),
    connections: readTuning().connections,
    ...(sender && { sender }),
    log: context.logger,
  });
}
