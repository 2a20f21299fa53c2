import type { DeliveryResult } from '../../core/delivery-result';

/**
 * How far a message had come when something went wrong.
 * `body`: the server had asked for the body (354) and its first byte was read; before that nothing can have been taken.
 */
export type SmtpPhase = 'connect' | 'login' | 'envelope' | 'body';

export interface SmtpFailure {
  readonly phase: SmtpPhase;
  /** nodemailer's code, such as `ECONNECTION`. */
  readonly code: string;
  /** The system's code beneath it, such as `ECONNREFUSED`. */
  readonly systemCode: string;
  /** SMTP reply code; undefined when the server said nothing. */
  readonly reply: number | undefined;
  /** Command the reply answers, such as `RCPT TO`. */
  readonly command: string;
  readonly text: string;
}

const minute = 60_000;
const soon = minute;
/** Greylisting and full mailboxes need more than a moment. */
const later = 15 * minute;

/** What a failed SMTP conversation says about the message. */
export function smtpOutcome(failure: SmtpFailure): DeliveryResult {
  return failure.reply === undefined ? withoutReply(failure) : withReply(failure, failure.reply);
}

function withoutReply(failure: SmtpFailure): DeliveryResult {
  const detail = detailOf(failure);
  if (failure.phase === 'body') return { type: 'unknown', code: 'no-answer', detail };
  if (failure.code === 'EAUTH' || failure.code === 'ENOAUTH') return { type: 'channel-down', code: 'auth', detail };
  if (isCertificateTrouble(failure)) return { type: 'channel-down', code: 'tls', detail };
  if (failure.code === 'EENVELOPE') return { type: 'failed', code: 'bad-address', detail };
  if (failure.code === 'EMESSAGE') return { type: 'failed', code: 'too-big', detail };
  return { type: 'retry', code: failure.code === 'ETIMEDOUT' ? 'timeout' : failure.phase === 'connect' ? 'unreachable' : 'connection-lost', detail, afterMs: soon };
}

function withReply(failure: SmtpFailure, reply: number): DeliveryResult {
  const detail = detailOf(failure);
  const status = enhancedStatus(failure.text);
  if (reply < 500) {
    const code = failure.phase === 'login' ? 'auth-temporary' : isProviderBusy(reply, failure) ? 'provider-busy' : 'recipient-busy';
    return { type: 'retry', code, detail, afterMs: code === 'recipient-busy' ? later : soon };
  }
  // 503 says the session was out of step, not that the message was refused.
  if (reply === 503) return { type: 'retry', code: 'out-of-step', detail, afterMs: soon };
  if (failure.phase === 'login' || [530, 534, 535, 538].includes(reply)) return { type: 'channel-down', code: 'auth', detail };
  if (failure.phase === 'connect') return { type: 'channel-down', code: 'refused', detail };
  if (failure.command === 'MAIL FROM' && status.startsWith('5.7')) return { type: 'channel-down', code: 'bad-sender', detail };
  if (/\brelay/i.test(failure.text) && (status.startsWith('5.7') || status === '')) return { type: 'channel-down', code: 'relay-denied', detail };
  return { type: 'failed', code: failedCode(reply, status), detail };
}

/** RFC 3463 codes that say the address itself is dead, then the reply codes of RFC 5321 4.2.3. */
function failedCode(reply: number, status: string): string {
  if (['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.4.4'].includes(status)) return 'no-such-address';
  if (status === '5.2.2') return 'mailbox-full';
  if (reply === 552 || status === '5.3.4' || status === '5.2.3') return 'too-big';
  return 'refused';
}

function isProviderBusy(reply: number, failure: SmtpFailure): boolean {
  return failure.phase === 'connect' || failure.command === 'MAIL FROM' || [421, 451, 454].includes(reply);
}

/** A wrong certificate or plain text where TLS was expected does not mend itself, and burning messages on it helps nobody. */
function isCertificateTrouble(failure: SmtpFailure): boolean {
  return failure.phase === 'connect' && /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|ERR_SSL|^EPROTO$/.test(failure.systemCode);
}

function enhancedStatus(text: string): string {
  return /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1] ?? '';
}

function detailOf(failure: SmtpFailure): string {
  return failure.text.replace(/\s+/g, ' ').slice(0, 500);
}
