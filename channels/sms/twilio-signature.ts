import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SignedRequest {
  readonly authToken: string;
  /** The address Twilio called, query included, as set at Twilio. */
  readonly url: string;
  readonly form: Readonly<Record<string, unknown>>;
  /** Value of X-Twilio-Signature. */
  readonly signature: string;
}

/** Did Twilio send this form? base64(HMAC-SHA1(token, url + names and values sorted by name)), https://www.twilio.com/docs/usage/security */
export function isFromTwilio(request: SignedRequest): boolean {
  // Without a token anybody could sign.
  if (request.authToken === '') return false;
  const fields = Object.keys(request.form)
    .sort()
    .flatMap((name) => [...new Set([request.form[name] ?? ''].flat().map(String))].sort().map((value) => `${name}${value}`));
  const expected = createHmac('sha1', request.authToken).update(`${request.url}${fields.join('')}`).digest();
  const given = Buffer.from(request.signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
