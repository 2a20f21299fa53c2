import { isOptOut } from '../../core/reply/opt-out';
import type { ReplyInput } from '../../core/store-port';

/**
 * A text message as Twilio reports it (form fields MessageSid, From, Body, OptOutType); undefined for anything else.
 * @param at journey time, ms
 */
export function fromTwilioForm(form: Readonly<Record<string, unknown>>, at: number): ReplyInput | undefined {
  const { MessageSid: id, From: from, Body: body, OptOutType: optOut } = form;
  if (typeof id !== 'string' || typeof from !== 'string' || typeof body !== 'string') return undefined;
  const stops = optOut === 'STOP' || isOptOut({ channel: 'sms', text: body, subject: '' });
  return { dedupKey: id, channel: 'sms', from, references: [], kind: 'human', intent: stops ? 'opt-out' : 'none', text: body, subject: '', at };
}
