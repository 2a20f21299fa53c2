import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { shortestSecret } from '../shared/test-credentials';

/** Whether the caller showed the secret: `Authorization: Bearer <secret>` or `X-Journeys-Secret: <secret>`. A secret too short to be one never fits. */
export function showsSecret(headers: IncomingHttpHeaders, secret: string): boolean {
  if (secret.length < shortestSecret) return false;
  const bearer = /^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1];
  const shown = bearer ?? headers['x-journeys-secret'];
  return typeof shown === 'string' && sameText(shown.trim(), secret);
}

/** Twilio's signature: HMAC-SHA1 with the auth token over the address and the form's fields in order of their names. */
export function isSignedByTwilio(headers: IncomingHttpHeaders, authToken: string, url: string, form: Readonly<Record<string, unknown>>): boolean {
  const signature = headers['x-twilio-signature'];
  if (typeof signature !== 'string' || authToken === '') return false;
  const fields = Object.keys(form).sort().flatMap((name) => [form[name]].flat().map((value) => `${name}${String(value)}`));
  return sameText(signature, createHmac('sha1', authToken).update(url + fields.join('')).digest('base64'));
}

/** Takes the same time whatever differs, and doesn't tell the length. */
function sameText(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
