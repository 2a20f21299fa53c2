import type { ChannelId } from '../core/channel-id';
import type { DeliveryResult } from '../core/delivery-result';
import type { Channels, OutgoingMessage, SenderIdentity } from '../core/services';
import type { Channel, ChannelLog } from './channel';
import { silentLog } from './channel';
import type { SmtpCredential } from './email/smtp-settings';
import { createSmtpChannel } from './email/smtp';
import type { TwilioCredential } from './sms/twilio';
import { inTurn } from './in-turn';
import { createTwilioChannel } from './sms/twilio';

export interface ChannelOptions {
  readonly smtp?: SmtpCredential;
  readonly twilio?: TwilioCredential;
  readonly identity: SenderIdentity;
  /** Senders for steps that name none: an address such as `Shop <news@example.com>`, a number in E.164 form. */
  readonly from?: { readonly email?: string; readonly sms?: string };
  /** Messages on the wire at once, per channel. */
  readonly connections?: number;
  /** Where the SMS API answers. Default `https://api.twilio.com`. */
  readonly twilioBaseUrl?: string;
  readonly log?: ChannelLog;
}

export const defaultConnections = 5;

/**
 * Makes the channels that have a credential. SMTP connections are shared by all channels of this process
 * with the same credential and close by themselves when idle.
 */
export function createChannels(options: ChannelOptions): Channels {
  const log = options.log ?? silentLog;
  const connections = Math.max(1, Math.floor(options.connections ?? defaultConnections));
  const channels = new Map<ChannelId, Channel>();
  if (options.smtp) channels.set('email', createSmtpChannel({ credential: options.smtp, from: options.from?.email ?? '', connections, log }));
  if (options.twilio) {
    const base = options.twilioBaseUrl === undefined ? {} : { baseUrl: options.twilioBaseUrl };
    channels.set('sms', createTwilioChannel({ credential: options.twilio, from: options.from?.sms ?? '', connections, log, ...base }));
  }
  return {
    identity: options.identity,
    connections,
    available: () => [...channels.keys()],
    account: (channel) => channels.get(channel)?.account ?? `${channel}:none`,
    defaultFrom: (channel) => channels.get(channel)?.defaultFrom ?? '',
    inTurn: (work) => inTurn(Array.from(channels.values(), (channel) => channel.account), work),
    send: (messages) => sendByChannel(channels, messages),
  };
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
