import type { DeliveryResult } from '../../../core/delivery-result';
import { dayMs } from '../../../core/time/duration';
import { contact } from '../../support/factories';
import { once, ready, sendTo } from '../../support/send-scene';
import { detailOf, parkedUntil, startOfWorld, told } from '../../support/world';
import type { Walker } from '../../support/world';

const hour = 3_600_000;

describe('waiting', () => {
  const quiet = { quietHours: { from: '21:00', to: '08:00' } };

  test("in the person's quiet hours a message waits until morning", async () => {
    // 12:00 UTC is 21:00 in Tokyo.
    const { world, walkers } = await ready([contact('a', { timeZone: 'Asia/Tokyo' })], quiet);
    const seen = await once(world, walkers);
    expect(told(seen)).toBe('park (quiet-hours)');
    expect(detailOf(seen)).toEqual({ from: '21:00', to: '08:00', zone: 'Asia/Tokyo', zoneOf: 'contact' });
    expect(parkedUntil(seen)).toBe(startOfWorld + 11 * hour);
    world.clock.set(parkedUntil(seen));
    expect(told(await once(world, await world.due()))).toBe('port:sent (sent)');
  });

  test('a step may ignore quiet hours', async () => {
    const { world, walkers } = await ready([contact('a', { timeZone: 'Asia/Tokyo' })], quiet);
    expect(told(await once(world, walkers, { quietHours: 'ignore' }))).toBe('port:sent (sent)');
  });

  test('a message that expires in the night is not sent in the morning', async () => {
    const { world, walkers } = await ready([contact('a', { timeZone: 'Asia/Tokyo' })], quiet);
    const config = { expiresAfter: { amount: 2, unit: 'hours' } } as const;
    const seen = await once(world, walkers, config);
    world.clock.set(parkedUntil(seen));
    expect(world.clock.now()).toBeLessThan(startOfWorld + 3 * hour);
    expect(told(await once(world, await world.due(), config))).toBe('port:not-sent (expired)');
  });

  const busy: DeliveryResult = { type: 'retry', code: 'smtp-421', detail: 'busy', afterMs: 0 };

  test('a provider that is busy is asked again, ever later, and gets the message once', async () => {
    const { world, walkers } = await ready();
    world.channels.answer = () => busy;
    const waits: number[] = [];
    let due: readonly Walker[] = walkers;
    for (let attempt = 0; attempt < 9; attempt++) {
      const seen = await once(world, due);
      expect(told(seen)).toBe('park (smtp-421)');
      waits.push((parkedUntil(seen) - world.clock.now()) / 60_000);
      world.clock.set(parkedUntil(seen));
      due = await world.due();
    }
    expect(waits).toEqual([1, 1, 2, 4, 8, 16, 32, 60, 60]);
    world.channels.answer = () => ({ type: 'sent', providerId: 'p' });
    expect(told(await once(world, due))).toBe('port:sent (sent)');
    // Always the same key and Message-ID, so that a server that took it after all can tell.
    expect(new Set(world.channels.sent.map((mail) => mail.messageId)).size).toBe(1);
  });

  test('the provider may ask for more patience', async () => {
    const { world, walkers } = await ready();
    world.channels.answer = () => ({ ...busy, afterMs: 5 * hour });
    expect(parkedUntil(await once(world, walkers))).toBe(startOfWorld + 5 * hour);
  });

  test('after the time to give up a message has failed', async () => {
    const { world, walkers } = await ready();
    world.channels.answer = () => busy;
    let seen = await once(world, walkers);
    while (told(seen) === 'park (smtp-421)') {
      world.clock.set(parkedUntil(seen));
      seen = await once(world, await world.due());
    }
    expect(told(seen)).toBe('port:failed (gave-up)');
    expect(detailOf(seen)).toMatchObject({ last: 'smtp-421' });
    expect(world.clock.now()).toBe(startOfWorld + 2 * dayMs);
  });

  test('a refusal for good fails at once, and its place in the cap is free again', async () => {
    const { world, walkers } = await ready([contact('a')], {}, 1);
    world.channels.answer = () => ({ type: 'failed', code: 'smtp-550', detail: 'no such user' });
    expect(told(await once(world, walkers))).toBe('port:failed (smtp-550)');
    const caps = [{ limit: 1, window: { amount: 1, unit: 'days' as const }, channel: '' as const, topic: '' }];
    const [cap] = await world.visit('fatigue-cap', 'cap-2', { caps, whenCapped: 'leave', giveUpAfter: { amount: 1, unit: 'days' } }, walkers);
    expect(told(cap)).toBe('port:clear (clear)');
  });

  test('a channel that is down stops the others too, and everyone goes out when it is back', async () => {
    const { world, walkers } = await ready([contact('a'), contact('b'), contact('c')]);
    // Groups of one, two at a time.
    world.channels.connections = 0.5;
    world.channels.answer = () => ({ type: 'channel-down', code: 'smtp-535', detail: 'wrong password' });
    expect((await sendTo(world, walkers)).map(told)).toEqual(['park (smtp-535)', 'park (smtp-535)', 'park (channel-paused)']);
    expect(world.channels.sent).toHaveLength(2);
    world.channels.answer = () => ({ type: 'sent', providerId: 'p' });
    expect(await world.due()).toEqual([]);
    await world.store.outbox.resumeAccount('email-account');
    const due = await world.due();
    expect((await sendTo(world, due)).map(told)).toEqual(['port:sent (sent)', 'port:sent (sent)', 'port:sent (sent)']);
  });

  test('a channel without a credential waits for one', async () => {
    const { world, walkers } = await ready();
    world.channels.usable = [];
    const seen = await once(world, walkers);
    expect(told(seen)).toBe('park (channel-unavailable)');
    world.channels.usable = ['email'];
    world.clock.set(parkedUntil(seen));
    expect(told(await once(world, await world.due()))).toBe('port:sent (sent)');
  });

  test('while all sending is stopped nobody fails, however long it takes', async () => {
    const { world, walkers } = await ready();
    await world.store.outbox.stopSending(true, 'somebody');
    let due: readonly Walker[] = walkers;
    const config = { expiresAfter: { amount: 30, unit: 'days' }, giveUpAfter: { amount: 1, unit: 'hours' } } as const;
    while (world.clock.now() < startOfWorld + 3 * hour) {
      const seen = await once(world, due, config);
      expect(told(seen)).toBe('park (sending-stopped)');
      world.clock.set(parkedUntil(seen));
      due = await world.due();
    }
    await world.store.outbox.stopSending(false, 'somebody');
    expect(told(await once(world, due, config))).toBe('port:sent (sent)');
  });
});

describe('what no message gets past', () => {
  test.each([['brand', { brand: '' }], ['postalAddress', { postalAddress: '' }]] as const)('a sender without %s: marketing waits and is told of, service goes out', async (missing, change) => {
    const { world, walkers } = await ready([contact('a'), contact('b')]);
    world.channels.identity = { ...world.channels.identity, ...change };
    const [marketing, service] = walkers;
    if (marketing === undefined || service === undefined) throw new Error('two people');
    expect((await sendTo(world, [marketing])).map(told)).toEqual(['park (no-sender-identity)']);
    expect((await world.store.reports.health()).troubles).toMatchObject([{ account: 'email-account', code: 'no-sender-identity', detail: missing }]);
    expect((await sendTo(world, [service], { class: 'service' })).map(told)).toEqual(['port:sent (sent)']);
    expect(world.channels.sent).toHaveLength(1);
  });
});
