import type { ChannelId } from '../channel-id';
import type { ConsentFacts, ConsentState, Receipt } from '../store-port';
import type { ConsentBasis } from './consent';
import { givesConsent, isRefusal } from './project';

export interface ConsentQuestion {
  readonly topic: string;
  readonly basis: ConsentBasis;
  readonly channel: ChannelId;
  /** As the contact has it; empty: no address in question. */
  readonly address: string;
  /** Journey time, ms. */
  readonly now: number;
}
/** `granted`, `not-needed` (legal basis other than consent): yes. The others: no. */
export type ConsentWhy = 'granted' | 'not-needed' | 'unknown' | 'pending' | 'refused' | 'expired' | 'suppressed';
export interface ConsentDecision {
  readonly allowed: boolean;
  readonly why: ConsentWhy;
  /** `reason` is `suppressed`, `no-consent`, or, when allowed, the legal basis. */
  readonly receipt: Receipt;
}

/**
 * May this person be written to about this topic on this channel? A blocked address is never written to, whatever the basis. Under
 * `consent` only a valid yes counts: unknown, asked but not confirmed, expired and refused are all no.
 */
export function decideConsent(facts: ConsentFacts, question: ConsentQuestion): ConsentDecision {
  const { channel, topic, basis, address } = question;
  const block = facts.suppressed[`${channel}:${address}`];
  if (block !== undefined) return no('suppressed', { channel, block });
  if (basis !== 'consent') return { allowed: true, why: 'not-needed', receipt: { reason: basis, detail: { channel, topic } } };
  const states = facts.states.filter((state) => covers(state.channel, channel) && covers(state.topic, topic));
  const refusal = states.find((state) => isRefusal(state.action) && !states.some((other) => undoes(other, state)));
  if (refusal !== undefined) return no('refused', { channel, topic, state: shown(refusal) });
  const grants = states.filter((state) => givesConsent(state.action));
  const valid = grants.find((state) => state.expiresAt === null || state.expiresAt > question.now);
  if (valid !== undefined) return { allowed: true, why: 'granted', receipt: { reason: basis, detail: { channel, topic, state: shown(valid) } } };
  const ended = grants[0] ?? states.find((state) => state.action === 'expire');
  if (ended !== undefined) return no('expired', { channel, topic, state: shown(ended) });
  const asked = states.find((state) => state.action === 'request');
  if (asked !== undefined) return no('pending', { channel, topic, state: shown(asked) });
  return no('unknown', { channel, topic });
}

/** A later yes undoes a no of the same or a wider scope. A wide yes doesn't undo a narrow no, and an import undoes none. */
function undoes(yes: ConsentState, refusal: ConsentState): boolean {
  return (
    givesConsent(yes.action) &&
    yes.action !== 'import' &&
    yes.at > refusal.at &&
    covers(refusal.channel, yes.channel) &&
    covers(refusal.topic, yes.topic)
  );
}

function covers(scope: string, value: string): boolean {
  return scope === '*' || scope === value;
}

function shown(state: ConsentState): Receipt['detail'] {
  return { channel: state.channel, topic: state.topic, action: state.action, at: state.at, expiresAt: state.expiresAt, source: state.source };
}

function no(why: ConsentWhy, detail: Receipt['detail']): ConsentDecision {
  return { allowed: false, why, receipt: { reason: why === 'suppressed' ? 'suppressed' : 'no-consent', detail: { why, ...detail } } };
}
