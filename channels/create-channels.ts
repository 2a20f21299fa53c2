import { channelIds, type ChannelId } from '../core/channel-id';
import type { DeliveryResult } from '../core/delivery-result';
import type { Channels, OutgoingMessage, SenderIdentity } from '../core/services';
import type { Channel, ChannelLog } from './channel';
import { silentLog } from './channel';
import { createSmtpChannel } from './email/smtp';
import type { SmtpCredential } from './email/smtp-settings';
import { inTurn } from './in-turn';
import { createTwilioChannel } from './sms/twilio';
import type { TwilioCredential } from './sms/twilio';

/** The fields of n8n's credential by channel. */
interface ChannelCredentials {
  readonly email: SmtpCredential;
  readonly sms: TwilioCredential;
}

/** What a channel is made of. */
interface ChannelSetup<Credential> {
  readonly credential: Credential;
  /** A field of the sender credential; empty when it isn't filled in. */
  readonly sender: (field: string) => string;
  /** Messages on the wire at once. */
  readonly connections: number;
  readonly log: ChannelLog;
}

const makers: { readonly [K in ChannelId]: (setup: ChannelSetup<ChannelCredentials[K]>) => Channel } = {
  email: ({ sender, ...setup }) => createSmtpChannel({ ...setup, from: sender('from') || sender('replyTo') }),
  sms: ({ sender, ...setup }) => createTwilioChannel({ ...setup, from: sender('smsFrom'), baseUrl: sender('smsServiceAddress') }),
};

export interface ChannelOptions {
  readonly credentials: Partial<ChannelCredentials>;
  readonly identity: SenderIdentity;
  /** Fields of the sender credential that are a channel's own, such as senders for steps that name none. */
  readonly sender?: Readonly<Record<string, unknown>>;
  /** Messages on the wire at once, per channel. */
  readonly connections?: number;
  readonly log?: ChannelLog;
}

/** Messages on the wire at once, per channel, unless an admin says otherwise. */
export const defaultConnections = 5;

/**
 * Makes the channels that have a credential. SMTP connections are shared by all channels of this process
 * with the same credential and close by themselves when idle.
 */
export function createChannels(options: ChannelOptions): Channels {
  const connections = Math.max(1, Math.floor(options.connections ?? defaultConnections));
  const channels = new Map<ChannelId, Channel>();
  for (const id of channelIds) {
    const channel = create(id, options, connections);
    if (channel !== undefined) channels.set(id, channel);
  }
  return {
    identity: options.identity,
    connections,
    available: () => [...channels.keys()],
    account: (channel) => channels.get(channel)?.account ?? `${channel}:none`,
    defaultFrom: (channel) => channels.get(channel)?.defaultFrom ?? '',
    inTurn: (through, work) => inTurn(through.flatMap((channel) => channels.get(channel)?.account ?? []), work),
    send: (messages) => sendByChannel(channels, messages),
  };
}

// K ties the credential to its maker.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function create<K extends ChannelId>(id: K, { credentials, sender = {}, log = silentLog }: ChannelOptions, connections: number): Channel | undefined {
  const credential = credentials[id];
  if (credential === undefined) return undefined;
  const field = (name: string): string => (typeof sender[name] === 'string' ? sender[name].trim() : '');
  return makers[id]({ credential, sender: field, connections, log });
}

async function sendByChannel(channels: ReadonlyMap<ChannelId, Channel>, messages: readonly OutgoingMessage[]): Promise<readonly DeliveryResult[]> {
  const results: DeliveryResult[] = messages.map((message) => ({ type: 'channel-down', code: 'no-credential', detail: message.channel }));
  const groups = [...channels.values()].map(async (channel) => {
    const mine = messages.flatMap((message, index) => (message.channel === channel.id ? [{ message, index }] : []));
    if (mine.length === 0) return;
    const answers = await channel.send(mine.map((entry) => entry.message));
    mine.forEach((entry, position) => {
      const answer = answers[position];
      if (answer === undefined) throw new Error(`channel ${channel.id} answered fewer results than it was given messages`);
      results[entry.index] = answer;
    });
  });
  await Promise.all(groups);
  return results;
}
