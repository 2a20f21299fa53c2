import { createHmac } from 'node:crypto';
import { parseJson } from '../../core/json';
import { DevError } from '../dev-error';
import { inboxSecret, smsAuthToken } from './credentials';

export type HandInResult = { readonly status: number; readonly body: unknown };

/** Gives an answer to the Journey Inbox's webhook: raw MIME for mail, Twilio's form for SMS. @throws DevError when it isn't taken. */
export async function handIn(
  url: string,
  answer: { readonly channel: 'email'; readonly raw: Buffer } | { readonly channel: 'sms'; readonly form: Readonly<Record<string, string>> },
): Promise<HandInResult> {
  const address = `${url}/webhook/journeys-inbox`;
  const response = await fetch(
    address,
    answer.channel === 'email'
      ? { method: 'POST', headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${inboxSecret}` }, body: new Uint8Array(answer.raw) }
      : { method: 'POST', headers: { 'x-twilio-signature': signLikeTwilio(address, answer.form) }, body: new URLSearchParams(answer.form) },
  );
  const text = await response.text();
  if (!response.ok) throw new DevError(`The Journey Inbox answered ${response.status}: ${text.slice(0, 300)}`);
  // Some answers are words for a person.
  return { status: response.status, body: parseJson(text) ?? text };
}

/** As Twilio signs: HMAC-SHA1 over the address and the form's fields in order of their names. */
export function signLikeTwilio(address: string, form: Readonly<Record<string, string>>): string {
  const fields = Object.keys(form).sort().map((name) => `${name}${form[name] ?? ''}`);
  return createHmac('sha1', smsAuthToken).update(address + fields.join('')).digest('base64');
}
