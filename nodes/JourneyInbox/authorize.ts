import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { shortestSecret } from '../shared/host/check-credentials';

/** Whether the caller showed the secret: `Authorization: Bearer <secret>` or `X-Journeys-Secret: <secret>`. A secret too short to be one never fits. */
export function showsSecret(headers: IncomingHttpHeaders, secret: string): boolean {
  if (secret.length < shortestSecret) return false;
  const bearer = /^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1];
  const shown = bearer ?? headers['x-journeys-secret'];
  return typeof shown === 'string' && sameText(shown.trim(), secret);
}

/** Takes the same time whatever differs, and doesn't tell the length. */
function sameText(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
