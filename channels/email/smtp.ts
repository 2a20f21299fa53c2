import type { DeliveryResult } from '../../core/delivery-result';
import type { OutgoingMessage } from '../../core/services';
import type { Channel, ChannelLog } from '../channel';
import { composeMail } from './compose';
import { smtpPool } from './smtp-pool';
import type { SmtpCredential, SmtpTimeouts } from './smtp-settings';
import { defaultSmtpTimeouts, isUsable, smtpAccount } from './smtp-settings';

export interface SmtpChannelOptions {
  readonly credential: SmtpCredential;
  readonly from: string;
  readonly connections: number;
  readonly timeouts?: Partial<SmtpTimeouts>;
  readonly log: ChannelLog;
}

/** E-mail over SMTP. */
export function createSmtpChannel(options: SmtpChannelOptions): Channel {
  const { credential, connections, log } = options;
  const timeouts = { ...defaultSmtpTimeouts, ...options.timeouts };

  async function sendOne(message: OutgoingMessage): Promise<DeliveryResult> {
    if (!isUsable(credential)) return { type: 'channel-down', code: 'bad-settings', detail: smtpAccount(credential) };
    const composed = await composeMail(message.from === '' ? { ...message, from: options.from } : message);
    if (!composed.ok) return composed.result;
    return smtpPool({ credential, connections, timeouts, log }).send(composed.mail);
  }

  return {
    id: 'email',
    account: smtpAccount(credential),
    defaultFrom: options.from,
    send: (messages) => Promise.all(messages.map(sendOne)),
  };
}
