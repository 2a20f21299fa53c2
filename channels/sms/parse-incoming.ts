import { isOptOut } from '../../core/reply/opt-out';
import type { Result } from '../../core/result';
import type { ReplyInput } from '../../core/store-port';

/** `not-an-sms`: fields of an incoming message are missing. */
export type IncomingSmsProblem = 'not-an-sms';

/**
 * Reads the form that Twilio posts for an incoming message. Check its signature first.
 *
 * @param receivedAt journey time, ms
 */
export function parseIncomingSms(form: Readonly<Record<string, unknown>>, receivedAt: number): Result<ReplyInput, IncomingSmsProblem> {
  const dedupKey = field(form, 'MessageSid') || field(form, 'SmsSid');
  const from = field(form, 'From');
  const text = field(form, 'Body').trim();
  if (dedupKey === '' || from === '' || !('Body' in form)) return { ok: false, error: 'not-an-sms' };
  // Twilio says itself when it took a keyword: at STOP it blocks the number, whatever we think; START and HELP it answers itself.
  const keyword = field(form, 'OptOutType').toUpperCase();
  const optedOut = keyword === 'STOP' || isOptOut({ channel: 'sms', text, subject: '' });
  const kind = keyword === 'START' || keyword === 'HELP' ? 'auto-reply' : 'human';
  const answered = field(form, 'OriginalRepliedMessageSid');
  return {
    ok: true,
    value: { dedupKey, channel: 'sms', from, references: answered === '' ? [] : [answered], kind, intent: kind === 'human' && optedOut ? 'opt-out' : 'none', text, subject: '', at: receivedAt },
  };
}

function field(form: Readonly<Record<string, unknown>>, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
