import { isObject, parseJson } from '../../core/json';
import type { DeliveryResult } from '../../core/delivery-result';
import { twilioVerdict } from './twilio-codes';

export interface TwilioReply {
  /** The sender that was tried. */
  readonly from: string;
  readonly status: number;
  /** Value of Retry-After; empty without one. */
  readonly retryAfter: string;
  readonly body: string;
  /** Host's clock, ms: Retry-After may be a date. */
  readonly now: number;
}

const retryDefaultMs = 10_000;
const day = 86_400_000;

/** What an answer of the Messages API says about the message. */
export function twilioReply(reply: TwilioReply): DeliveryResult {
  const { code, text, sid } = readBody(reply.body);
  const detail = `${reply.status}${code === 0 ? '' : ` ${code}`}${text === '' ? '' : `: ${text}`}`.slice(0, 500);
  if (reply.status >= 200 && reply.status < 300) return { type: 'sent', providerId: sid };
  if (reply.status === 429 || (reply.status === 503 && (reply.retryAfter !== '' || code === 20503))) {
    return { type: 'retry', code: 'provider-busy', detail, afterMs: retryAfterMs(reply) };
  }
  if (reply.status >= 500) return { type: 'unknown', code: 'provider-error', detail };
  // Before the status: Twilio has answered that somebody opted out with 400 and with 403.
  const verdict = twilioVerdict(code, reply.from, detail);
  if (verdict !== undefined) return verdict;
  if (reply.status === 401 || reply.status === 403) return { type: 'channel-down', code: 'auth', detail };
  // Nothing in the address of the request concerns the message: the account or the base URL is wrong.
  if (reply.status === 404 || reply.status < 400) return { type: 'channel-down', code: 'refused', detail };
  return { type: 'failed', code: 'refused', detail };
}

/** No answer: safe to repeat only when the connection was never made. */
export function twilioFailure(error: unknown): DeliveryResult {
  const codes = errorCodes(error);
  const detail = codes.join(' ') || String(error).slice(0, 200);
  if (codes.some((code) => /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|ERR_SSL|^EPROTO$|ERR_INVALID_URL/.test(code))) return { type: 'channel-down', code: 'tls', detail };
  const never = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'UND_ERR_CONNECT_TIMEOUT'];
  if (codes.some((code) => never.includes(code))) return { type: 'retry', code: 'unreachable', detail, afterMs: 60_000 };
  return { type: 'unknown', code: 'no-answer', detail };
}

function readBody(body: string): { readonly code: number; readonly text: string; readonly sid: string } {
  const parsed = parseJson(body);
  // A proxy's HTML page: the status has to do.
  if (parsed === undefined) return { code: 0, text: body.slice(0, 100), sid: '' };
  const { code, message, sid } = isObject(parsed) ? parsed : {};
  return { code: Number(code) || 0, text: typeof message === 'string' ? message : '', sid: typeof sid === 'string' ? sid : '' };
}

function retryAfterMs(reply: TwilioReply): number {
  const seconds = Number(reply.retryAfter);
  const ms = reply.retryAfter === '' ? retryDefaultMs : Number.isFinite(seconds) ? seconds * 1000 : Date.parse(reply.retryAfter) - reply.now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 1000), day) : retryDefaultMs;
}

/** Codes of an error and of all beneath it; fetch hides the system's error in `cause`, and several in `errors`. */
function errorCodes(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : 'name' in error && error.name === 'TimeoutError' ? ['TIMEOUT'] : [];
  const beneath = 'errors' in error && Array.isArray(error.errors) ? error.errors.flatMap(errorCodes) : [];
  return [...own, ...('cause' in error ? errorCodes(error.cause) : []), ...beneath];
}
