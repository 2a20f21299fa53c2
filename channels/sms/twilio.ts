import { isPhoneNumber } from '../../core/address/is-phone-number';
import { isSmsSender } from '../../core/address/sender';
import type { DeliveryResult } from '../../core/delivery-result';
import { inLanes } from '../../core/in-lanes';
import type { OutgoingMessage } from '../../core/services';
import { badSender } from '../bad-sender';
import type { Channel, ChannelLog } from '../channel';
import { twilioFailure, twilioReply } from './twilio-outcome';

/** Fields of n8n's own `twilioApi` credential. */
export interface TwilioCredential {
  readonly authType: 'authToken' | 'apiKey';
  readonly accountSid: string;
  readonly authToken?: string;
  readonly apiKeySid?: string;
  readonly apiKeySecret?: string;
}

export interface TwilioChannelOptions {
  readonly credential: TwilioCredential;
  readonly from: string;
  readonly connections: number;
  /** Where the API answers; empty: Twilio's own. */
  readonly baseUrl: string;
  /** Longest wait for an answer, ms. Default 30,000. */
  readonly timeoutMs?: number;
  readonly log: ChannelLog;
}

/** SMS through Twilio's Messages API, or whatever speaks it at `baseUrl`. It knows no idempotency key: an unclear answer stays `unknown`. */
export function createTwilioChannel(options: TwilioChannelOptions): Channel {
  const { credential, connections, log } = options;
  const base = (options.baseUrl || 'https://api.twilio.com').replace(/\/+$/, '');
  const url = `${base}/2010-04-01/Accounts/${encodeURIComponent(credential.accountSid)}/Messages.json`;
  const authorization = `Basic ${Buffer.from(login(credential)).toString('base64')}`;
  const account = `twilio:${credential.accountSid}`;

  async function sendOne(message: OutgoingMessage): Promise<DeliveryResult> {
    const from = message.from === '' ? options.from : message.from;
    if (!isPhoneNumber(message.to)) return { type: 'failed', code: 'bad-address', detail: 'to' };
    if (!isSmsSender(from)) return badSender('from');
    const sender = /^MG[0-9a-f]{32}$/i.test(from) ? { MessagingServiceSid: from } : { From: from };
    const result = await post(from, new URLSearchParams({ To: message.to, ...sender, Body: message.text }));
    if (result.type === 'channel-down') log.warn('SMS account refused', { account, code: result.code, detail: result.detail });
    return result;
  }

  async function post(from: string, form: URLSearchParams): Promise<DeliveryResult> {
    let response: Response;
    try {
      response = await fetch(url, {
        method: 'POST',
        headers: { authorization, accept: 'application/json' },
        body: form,
        redirect: 'manual',
        signal: AbortSignal.timeout(options.timeoutMs ?? 30_000),
      });
    } catch (error) {
      return twilioFailure(error);
    }
    const body = await response.text().catch(() => '');
    return twilioReply({ from, status: response.status, retryAfter: response.headers.get('retry-after') ?? '', body, now: Date.now() });
  }

  return {
    id: 'sms',
    account,
    defaultFrom: options.from,
    send: (messages) => inLanes(messages, connections, sendOne),
  };
}

function login(credential: TwilioCredential): string {
  return credential.authType === 'apiKey' ? `${credential.apiKeySid ?? ''}:${credential.apiKeySecret ?? ''}` : `${credential.accountSid}:${credential.authToken ?? ''}`;
}
