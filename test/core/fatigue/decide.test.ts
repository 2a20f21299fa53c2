import fc from 'fast-check';
import type { CapRule } from '../../../core/fatigue/cap-rule';
import { decideCaps, type CountedSlot } from '../../../core/fatigue/decide';

const rule = (rest: Partial<CapRule> = {}): CapRule => ({ limit: 1, windowMs: 100, channel: '', topic: '', ...rest });
const slot = (at: number, rest: Partial<CountedSlot> = {}): CountedSlot => ({ at, topic: 'news', channels: ['email'], ...rest });
const ask = { topic: 'news', channels: ['email', 'sms'] as const, now: 1_000 };

describe('decideCaps', () => {
  test('without rules or slots everything fits', () => {
    expect(decideCaps([], [rule()], ask)).toEqual({ type: 'held', channels: ['email', 'sms'] });
    expect(decideCaps([slot(1_000)], [], ask)).toEqual({ type: 'held', channels: ['email', 'sms'] });
  });

  test('a window is open at its far end', () => {
    expect(decideCaps([slot(900)], [rule()], ask).type).toBe('held');
    expect(decideCaps([slot(901)], [rule()], ask)).toEqual({ type: 'capped', rule: rule(), count: 1, nextAt: 1_001 });
  });

  test('slots later than now count too: a skewed clock lets nothing slip', () => {
    expect(decideCaps([slot(5_000)], [rule()], ask)).toMatchObject({ type: 'capped', nextAt: 5_100 });
  });

  test('a rule for a channel closes that channel only', () => {
    expect(decideCaps([slot(999)], [rule({ channel: 'email' })], ask)).toEqual({ type: 'held', channels: ['sms'] });
  });

  test('a rule for a topic counts and closes that topic only', () => {
    expect(decideCaps([slot(999)], [rule({ topic: 'news' })], ask).type).toBe('capped');
    expect(decideCaps([slot(999)], [rule({ topic: 'news' })], { ...ask, topic: 'other' }).type).toBe('held');
    expect(decideCaps([slot(999, { topic: 'other' })], [rule({ topic: 'news' })], ask).type).toBe('held');
  });

  test('a hold counts on every channel that it may still take', () => {
    expect(decideCaps([slot(999, { channels: ['email', 'sms'] })], [rule({ channel: 'email' }), rule({ channel: 'sms' })], ask).type).toBe('capped');
  });

  test('of several rules the one that closes longest is named; of several channels the one that opens first', () => {
    const [short, long] = [rule({ channel: 'email', windowMs: 50 }), rule({ channel: 'email', windowMs: 500 })];
    const sms = rule({ channel: 'sms', windowMs: 200 });
    const slots = [slot(990), slot(990, { channels: ['sms'] })];
    expect(decideCaps(slots, [short, long], { ...ask, channels: ['email'] })).toMatchObject({ rule: long, nextAt: 1_490 });
    expect(decideCaps(slots, [short, long, sms], ask)).toMatchObject({ rule: sms, nextAt: 1_190 });
  });

  test('a limit of nothing never opens', () => {
    expect(decideCaps([], [rule({ limit: 0 })], ask)).toEqual({ type: 'capped', rule: rule({ limit: 0 }), count: 0, nextAt: null });
    expect(decideCaps([], [rule({ limit: 0, channel: 'email' }), rule({ limit: 1, channel: 'sms' })], ask)).toEqual({ type: 'held', channels: ['sms'] });
  });

  const rules = fc.array(
    fc.record({ limit: fc.integer({ min: 1, max: 3 }), windowMs: fc.integer({ min: 1, max: 300 }), channel: fc.constantFrom('', 'email', 'sms'), topic: fc.constantFrom('', 'news', 'other') }),
    { minLength: 1, maxLength: 4 },
  );
  const slots = fc.array(
    fc.record({ at: fc.integer({ min: 600, max: 1_100 }), topic: fc.constantFrom('news', 'other'), channels: fc.constantFrom(['email'], ['sms'], ['email', 'sms']) }),
    { maxLength: 8 },
  );

  test('nextAt is exact: a message fits then, and a millisecond earlier none does', () => {
    let capped = 0;
    fc.assert(
      fc.property(rules, slots, (someRules, someSlots) => {
        const answer = decideCaps(someSlots, someRules, ask);
        if (answer.type !== 'capped' || answer.nextAt === null) return;
        capped++;
        expect(answer.nextAt).toBeGreaterThan(ask.now);
        expect(decideCaps(someSlots, someRules, { ...ask, now: answer.nextAt }).type).toBe('held');
        expect(decideCaps(someSlots, someRules, { ...ask, now: answer.nextAt - 1 }).type).toBe('capped');
      }),
      { numRuns: 2_000 },
    );
    expect(capped).toBeGreaterThan(100);
  });

  test('whoever sends only when told so never passes a limit in any window', () => {
    fc.assert(
      fc.property(rules, fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }), (someRules, gaps) => {
        const sent: CountedSlot[] = [];
        let now = 1_000;
        for (const gap of gaps) {
          now += gap;
          const answer = decideCaps(sent, someRules, { ...ask, now });
          if (answer.type === 'held' && answer.channels[0] !== undefined) sent.push(slot(now, { channels: [answer.channels[0]] }));
        }
        for (const { limit, windowMs, channel, topic } of someRules) {
          const counted = sent.filter((one) => (channel === '' || one.channels.includes(channel)) && (topic === '' || topic === one.topic)).map((one) => one.at);
          counted.forEach((at) => {
            expect(counted.filter((other) => other > at - windowMs && other <= at).length).toBeLessThanOrEqual(limit);
          });
        }
      }),
    );
  });
});
