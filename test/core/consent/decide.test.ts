import { decideConsent, type ConsentQuestion } from '../../../core/consent/decide';
import type { ConsentState } from '../../../core/store-port';

const now = 1_000;
const question: ConsentQuestion = { topic: 'news', basis: 'consent', channel: 'email', address: 'a@example.org', now };
const state = (rest: Partial<ConsentState> = {}): ConsentState => ({
  channel: 'email', topic: 'news', action: 'grant', at: 100, expiresAt: null, source: 'form', wording: '', ...rest,
});
const why = (states: readonly ConsentState[], rest: Partial<ConsentQuestion> = {}): string => decideConsent({ states, suppressed: {} }, { ...question, ...rest }).why;

describe('decideConsent', () => {
  test.each<[string, readonly ConsentState[], string]>([
    ['nothing known is no', [], 'unknown'],
    ['a grant is yes', [state()], 'granted'],
    ['a confirmed request is yes', [state({ action: 'confirm' })], 'granted'],
    ['an import is yes', [state({ action: 'import' })], 'granted'],
    ['a request alone is no', [state({ action: 'request' })], 'pending'],
    ['a refusal is no', [state({ action: 'deny' })], 'refused'],
    ['a grant for another topic is no', [state({ topic: 'sales' })], 'unknown'],
    ['a grant for another channel is no', [state({ channel: 'sms' })], 'unknown'],
    ['a grant for all topics and channels is yes', [state({ topic: '*', channel: '*' })], 'granted'],
    ['an expired state is no', [state({ action: 'expire' })], 'expired'],
    ['a grant ends at the instant it expires', [state({ expiresAt: now })], 'expired'],
    ['a grant holds until then', [state({ expiresAt: now + 1 })], 'granted'],
    ['a wide valid grant stands when a narrow one has expired', [state({ expiresAt: now }), state({ topic: '*' })], 'granted'],
    ['a refusal of everything beats an older grant', [state(), state({ topic: '*', channel: '*', action: 'revoke', at: 200 })], 'refused'],
    ['a later grant for the topic undoes a refusal of everything', [state({ at: 300 }), state({ topic: '*', action: 'revoke', at: 200 })], 'granted'],
    ['at the same instant the refusal wins', [state({ at: 200 }), state({ topic: '*', action: 'revoke', at: 200 })], 'refused'],
    ['a later grant for everything does not undo a refusal of the topic', [state({ action: 'revoke' }), state({ topic: '*', at: 300 })], 'refused'],
    ['a later grant on all channels does not undo a refusal on one', [state({ topic: '*', action: 'revoke' }), state({ channel: '*', at: 300 })], 'refused'],
    ['an import does not undo a refusal, however late', [state({ topic: '*', action: 'revoke' }), state({ action: 'import', at: 300 })], 'refused'],
    ['a grant undoes it even once it has expired itself, and then it is expired', [state({ topic: '*', action: 'revoke' }), state({ at: 300, expiresAt: now })], 'expired'],
    ['a refusal of another topic is not asked', [state(), state({ topic: 'sales', action: 'revoke', at: 200 })], 'granted'],
  ])('%s', (_, states, expected) => {
    expect(why(states)).toBe(expected);
  });

  test.each(['contract', 'legal-obligation'] as const)('under %s only a block stops', (basis) => {
    expect(why([], { basis })).toBe('not-needed');
    expect(why([state({ action: 'revoke' })], { basis })).toBe('not-needed');
    expect(decideConsent({ states: [], suppressed: { 'email:a@example.org': 'hard-bounce' } }, { ...question, basis })).toMatchObject({ allowed: false, why: 'suppressed', receipt: { reason: 'suppressed', detail: { block: 'hard-bounce' } } });
  });

  test('a block is about one address on one channel', () => {
    const facts = { states: [state({ channel: '*' })], suppressed: { 'email:a@example.org': 'complaint' as const } };
    expect(decideConsent(facts, question).allowed).toBe(false);
    expect(decideConsent(facts, { ...question, address: 'b@example.org' }).allowed).toBe(true);
    expect(decideConsent(facts, { ...question, channel: 'sms' }).allowed).toBe(true);
  });

  test('the receipt tells yes and no apart and names the state that decided', () => {
    expect(decideConsent({ states: [state()], suppressed: {} }, question).receipt).toMatchObject({ reason: 'consent', detail: { state: { at: 100, source: 'form' } } });
    expect(decideConsent({ states: [], suppressed: {} }, question).receipt).toEqual({ reason: 'no-consent', detail: { why: 'unknown', channel: 'email', topic: 'news' } });
  });
});
