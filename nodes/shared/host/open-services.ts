import { hostname } from 'node:os';
import { domainToASCII } from 'node:url';
import type { ICredentialDataDecryptedObject, Logger } from 'n8n-workflow';
import { createChannels } from '../../../channels/create-channels';
import { channelIds } from '../../../core/channel-id';
import { channelRules } from '../../../core/channel';
import { senderCredential } from '../../../core/compile/names';
import type { Channels, SenderIdentity, Services } from '../../../core/services';
import type { Store, Trouble } from '../../../core/store-port';
import { channelsWithFaultPoint } from './fault-point';
import { overlay } from './overlay';
import { readTuning } from './tuning';
import { readCredential, type CredentialContext } from './open-store';

export type ServiceContext = CredentialContext & { readonly logger: Logger };

/** What steps reach the world through, from the credentials of this node; channels without a credential are missing. */
export async function openServices(context: ServiceContext, store: Store): Promise<Services> {
  return { store: sayingPauses(store, context.logger), channels: channelsWithFaultPoint(await openChannels(context)), clock: { now: () => Date.now() } };
}

/** An account that is paused is worth one line in n8n's log; the store tells it once. */
function sayingPauses(store: Store, log: Logger): Store {
  const say = (troubles: readonly Trouble[]): void => {
    for (const trouble of troubles) log.warn(`Journeys: ${wordTrouble(trouble)} People wait, it is tried again by itself, and Journey Data > System > Get Health lists it as long as it lasts.`);
  };
  const noteTrouble: Store['outbox']['noteTrouble'] = async (troubles) => {
    const fresh = await store.outbox.noteTrouble(troubles);
    say(fresh);
    return fresh;
  };
  const finish: Store['outbox']['finish'] = async (results) => {
    const finished = await store.outbox.finish(results);
    say(finished.trouble);
    for (const account of finished.paused) {
      const refusal = results.find((one) => one.account === account && one.result.type === 'channel-down')?.result;
      const why = refusal?.type === 'channel-down' ? ` (${refusal.code}: ${refusal.detail})` : '';
      log.warn(`Journeys: sending through ${account} is paused, because it was refused${why}. People wait and nobody is lost. Correct the credential or the sender, then run Journey Data > System > Resume Channel with this account.`);
    }
    return finished;
  };
  return overlay(store, { outbox: overlay(store.outbox, { finish, noteTrouble }) });
}

/** What holds up an account, and what to do about it. */
function wordTrouble({ account, code, detail }: Trouble): string {
  switch (code) {
    case 'channel-unavailable':
      return `nothing can be sent by ${detail}, because the Send step has no credential for it. Choose one in the Send node, or take the channel out of the Tailor step.`;
    case 'no-sender-identity':
      return `marketing messages are held back, because the Journey Sender credential has no ${detail === 'brand' ? 'Brand Name' : 'Postal Address'}, which the law wants in each of them. Fill it in.`;
    case 'bad-sender':
      return `messages through ${account} wait, because ${wrongSender(detail)}. Correct it in the Journey Sender credential or in the Send step.`;
    default:
      return `${account} can't be reached (${code}: ${detail}). Check that the server runs and that host and port in its credential are right.`;
  }
}

function wrongSender(detail: string): string {
  if (detail === 'reply-to') return 'the reply address is wrong';
  return detail === 'from' ? 'the sender is missing or wrong' : `the provider refuses the sender (${detail})`;
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

export function readIdentity(sender: ICredentialDataDecryptedObject | undefined): SenderIdentity {
  return {
    brand: text(sender, 'brand'),
    postalAddress: text(sender, 'postalAddress'),
    replyTo: text(sender, 'replyTo'),
    // A Message-ID holds nothing but ASCII, or mail programs lose it and with it the thread.
    messageIdDomain: domainToASCII(text(sender, 'messageIdDomain') || domainOf(text(sender, 'replyTo'))) || hostname(),
  };
}

function text(data: ICredentialDataDecryptedObject | undefined, name: string): string {
  const value = data?.[name];
  return typeof value === 'string' ? value.trim() : '';
}

function domainOf(address: string): string {
  return /@([^\s>@]+)>?$/.exec(address)?.[1] ?? '';
}
