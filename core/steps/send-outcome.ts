import type { ChannelId } from '../channel-id';
import type { JsonObject } from '../json';
import { channelRecheckMs } from '../delivery-result';
import type { DeliveryResult } from '../delivery-result';
import type { SendVerdict, SentMark } from '../store-port';
import { forgetSince, heldUpSince, park, port, rememberSince } from './outcomes';
import type { StepInput, StepOutcome } from './step-module';

/** One message on its way through Send. Times are journey time, ms. */
export interface SendCase {
  readonly input: StepInput;
  readonly step: string;
  readonly channel: ChannelId;
  readonly messageKey: string;
  readonly account: string;
  readonly now: number;
  readonly expiresAt: number;
  readonly giveUpAfterMs: number;
}

const minute = 60_000;
const backOff = { first: minute, longest: 60 * minute } as const;

/** What a provider's answer means for the contact. */
export function ofResult(of: SendCase, result: DeliveryResult): StepOutcome {
  switch (result.type) {
    case 'sent':
      return sent(of, 'sent', of.now, { providerId: result.providerId });
    case 'unknown':
      return sent(of, 'unknown', of.now, { code: result.code, detail: result.detail });
    case 'failed':
      return done(of, 'failed', result.code, { detail: result.detail });
    case 'retry':
      return waitOrGiveUp(of, result.code, { detail: result.detail }, Math.max(result.afterMs, backOffMs(of)), false);
    case 'channel-down':
      // Whoever mends it wakes all who wait; those who come to wait in that moment look again by themselves.
      return waitOrGiveUp(of, result.code, { detail: result.detail }, channelRecheckMs, true);
  }
}

/** What the store's answer before the wire means for the contact. */
export function ofVerdict(of: SendCase, verdict: Exclude<SendVerdict, { type: 'send' }>): StepOutcome {
  switch (verdict.type) {
    case 'unknown':
      return sent(of, 'unknown', of.now, { code: 'run-died' });
    case 'already-sent':
      return sent(of, 'sent', verdict.at, { again: true });
    case 'not-sent':
      return {
        outcome: { type: 'port', port: 'not-sent', receipt: { ...verdict.receipt, reason: verdict.reason } },
        remember: forgetSince(of.input, of.step),
      };
    case 'hold-on':
      // Somebody stopped all sending on purpose: that must cost nobody their place, so no time to give up runs.
      if (verdict.reason === 'sending-stopped') {
        return park(verdict.until, verdict.reason, {}, { wakeOn: { type: 'channel', account: of.account } });
      }
      return waitOrGiveUp(of, verdict.reason, {}, Math.max(minute, verdict.until - of.now), true);
    case 'superseded':
      // The store drops the item when this is recorded.
      return port('not-sent', 'superseded');
  }
}

/** An unknown leaves like a sent one: it may well have arrived, and is never repeated by itself. */
function sent(of: SendCase, reason: 'sent' | 'unknown', at: number, detail: JsonObject): StepOutcome {
  const mark: SentMark = { messageKey: of.messageKey, channel: of.channel, at };
  return done(of, 'sent', reason, detail, { draft: null, sends: { ...of.input.memory.sends, [of.step]: mark }, lastSend: of.step });
}

function done(of: SendCase, name: string, reason: string, detail: JsonObject, remember: StepOutcome['remember'] = {}): StepOutcome {
  return port(name, reason, { channel: of.channel, messageKey: of.messageKey, ...detail }, { remember: { ...forgetSince(of.input, of.step), ...remember } });
}

function waitOrGiveUp(of: SendCase, reason: string, detail: JsonObject, waitMs: number, wakeOnChannel: boolean): StepOutcome {
  const since = heldUpSince(of.input, of.step, of.now);
  const giveUpAt = since + of.giveUpAfterMs;
  if (of.now >= giveUpAt) return done(of, 'failed', 'gave-up', { last: reason, since, ...detail });
  // One millisecond past the expiry, so that the next visit says `expired`.
  const until = Math.min(of.now + waitMs, giveUpAt, Math.max(of.expiresAt, of.now) + 1);
  return park(until, reason, { channel: of.channel, account: of.account, since, giveUpAt, ...detail }, {
    remember: rememberSince(of.input, of.step, since),
    ...(wakeOnChannel && { wakeOn: { type: 'channel' as const, account: of.account } }),
  });
}

/** As long again as the contact has waited already: 1, 1, 2, 4, ... minutes, at most an hour. */
function backOffMs(of: SendCase): number {
  const waited = of.now - heldUpSince(of.input, of.step, of.now);
  return Math.min(Math.max(waited, backOff.first), backOff.longest);
}
