import type { Contact } from '../../../core/journey/inputs';
import type { StepConfigs } from '../../../core/journey/journey';
import type { DeliveryResult } from '../../../core/services';
import type { Store } from '../../../core/store-port';
import type { JourneyContext } from '../../../core/steps/step-module';
import { dayMs } from '../../../core/time/duration';
import { consentOf, contact, emailText, message } from '../../support/factories';
import { detailOf, parkedUntil, startOfWorld, told, World } from '../../support/world';
import type { Seen, VisitOptions, Walker } from '../../support/world';

const hour = 3_600_000;
const send: StepConfigs['send'] = {
  class: 'marketing', from: '', smsFrom: '', quietHours: 'obey', expiresAfter: { amount: 3, unit: 'days' }, giveUpAfter: { amount: 2, unit: 'days' },
};
const hello = message({ email: { en: emailText('Dear {{contact.firstName}}', { subject: 'Hi {{contact.firstName}}' }) }, sms: { en: { text: 'Hi' } } });

/** People who allowed everything, on their way from entry to tailor; `ready` to be sent to. */
async function ready(people: readonly Contact[] = [contact('a')], journey: Partial<JourneyContext> = {}, limit = 10) {
  const world = await World.create({ messages: { hello }, ...journey });
  const walkers = await world.enter(people);
  await world.store.contacts.recordConsent(people.map((one) => consentOf(one.id, startOfWorld - 1000)));
  await walkToSend(world, walkers, limit);
  return { world, walkers };
}

async function walkToSend(world: World, walkers: readonly Walker[], limit = 10): Promise<void> {
  await world.visit('consent-check', 'consent', { topic: 'news', channels: ['email', 'sms'] }, walkers);
  const caps = [{ limit, window: { amount: 1, unit: 'days' as const }, channel: '', topic: '' }];
  await world.visit('fatigue-cap', 'cap', { caps, whenCapped: 'leave', giveUpAfter: { amount: 1, unit: 'days' } }, walkers);
  await world.visit('tailor', 'tailor', { message: 'hello', channels: ['email', 'sms'] }, walkers);
}

const sendTo = (world: World, walkers: readonly Walker[], config: Partial<StepConfigs['send']> = {}, options: VisitOptions = {}): Promise<Seen[]> =>
  world.visit('send', 'send', { ...send, ...config }, walkers, options);
const once = async (world: World, walkers: readonly Walker[], config: Partial<StepConfigs['send']> = {}): Promise<Seen | undefined> =>
  (await sendTo(world, walkers, config))[0];

describe('what goes on the wire', () => {
  test('a mail with the headers it needs', async () => {
    const { world, walkers } = await ready();
    expect(told(await once(world, walkers))).toBe('port:sent (sent)');
    const [mail] = world.channels.sent;
    expect(mail).toMatchObject({ channel: 'email', to: 'a@example.com', from: 'sender@example.com', subject: 'Hi First a', replyTo: 'hello@example.com' });
    expect(mail?.messageId).toBe(`<${mail?.messageKey ?? ''}@mail.example.com>`);
    expect(mail?.headers).toEqual({
      'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply', 'List-Unsubscribe': '<mailto:hello@example.com?subject=unsubscribe>',
    });
    expect(mail?.text).toContain('STOP');
    expect(mail?.html).toContain('Dear First a');
  });

  test('a service mail has no small print; the step may name a sender', async () => {
    const { world, walkers } = await ready();
    await once(world, walkers, { class: 'service', from: 'shop@example.com' });
    const [mail] = world.channels.sent;
    expect(mail?.from).toBe('shop@example.com');
    expect(mail?.text).toBe('Dear First a');
    expect(mail?.headers).not.toHaveProperty('List-Unsubscribe');
  });

  test('a text message goes from the number', async () => {
    const { world, walkers } = await ready([contact('a', { addresses: [{ channel: 'sms', value: '+819012345678' }] })]);
    await once(world, walkers, { smsFrom: '+15552223333' });
    expect(world.channels.sent).toMatchObject([{ channel: 'sms', to: '+819012345678', from: '+15552223333', text: 'Hi\nReply STOP to opt out.' }]);
    expect(world.channels.sent[0]).not.toHaveProperty('headers');
  });

  test('hostile data starts no header and no markup', async () => {
    const { world, walkers } = await ready([contact('a', { firstName: '<script>\r\nBcc: all@example.com' })]);
    await once(world, walkers);
    expect(world.channels.sent[0]?.subject).toBe('Hi <script> Bcc: all@example.com');
    expect(world.channels.sent[0]?.html).not.toContain('<script>');
  });
});

describe('groups', () => {
  test('are at most four times the connections', async () => {
    const { world, walkers } = await ready(Array.from({ length: 50 }, (_, index) => contact(`c${String(index)}`)));
    expect((await sendTo(world, walkers)).map(told)).toEqual(Array.from({ length: 50 }, () => 'port:sent (sent)'));
    expect(world.channels.groups).toEqual([20, 20, 10]);
  });

  test('of runs side by side take turns: one group at a time is marked and not yet told of', async () => {
    const { world, walkers } = await ready(Array.from({ length: 60 }, (_, index) => contact(`c${String(index)}`)));
    const { outbox } = world.store;
    let marked = 0;
    let most = 0;
    const counting: Store['outbox'] = {
      ...outbox,
      begin: async (requests) => {
        most = Math.max(most, (marked += requests.length));
        return outbox.begin(requests);
      },
      finish: async (results) => {
        const finished = await outbox.finish(results);
        marked -= results.length;
        return finished;
      },
    };
    world.channels.meanwhile = () => new Promise((resolve) => setImmediate(resolve));
    const store: Store = { ...world.store, outbox: counting };
    const runs = await Promise.all([0, 20, 40].map((start) => sendTo(world, walkers.slice(start, start + 20), {}, { services: { store } })));
    expect(runs.flat().map(told)).toEqual(Array.from({ length: 60 }, () => 'port:sent (sent)'));
    expect(most).toBe(20);
  });

  test('a stop ends after the current group; the rest is due at once and goes out later', async () => {
    const { world, walkers } = await ready(Array.from({ length: 50 }, (_, index) => contact(`c${String(index)}`)));
    const signal = { aborted: false };
    world.channels.meanwhile = () => {
      signal.aborted = true;
    };
    const seen = (await sendTo(world, walkers, {}, { signal })).map(told);
    expect(seen.filter((one) => one === 'port:sent (sent)')).toHaveLength(20);
    expect(seen.filter((one) => one === 'park (stopped)')).toHaveLength(30);
    const rest = await world.due();
    expect((await sendTo(world, rest)).map(told)).toEqual(Array.from({ length: 30 }, () => 'port:sent (sent)'));
    expect(new Set(world.channels.sent.map((mail) => mail.to)).size).toBe(50);
    expect(world.channels.sent).toHaveLength(50);
  });

  test('slow groups renew the lease, so that nobody is handed out twice', async () => {
    const { world, walkers } = await ready(Array.from({ length: 60 }, (_, index) => contact(`c${String(index)}`)));
    const handedOut: Walker[] = [];
    world.channels.meanwhile = async () => {
      world.clock.advance(25_000);
      handedOut.push(...(await world.due()));
    };
    const seen = await sendTo(world, walkers);
    expect(handedOut).toEqual([]);
    expect(seen.map(told)).toEqual(Array.from({ length: 60 }, () => 'port:sent (sent)'));
  });
});

describe('replays', () => {
  test('the same ticket twice: the recorded outcome, no second message', async () => {
    const { world, walkers } = await ready();
    const first = await once(world, walkers);
    expect(await once(world, walkers)).toMatchObject({ outcome: first?.type === 'out' ? first.outcome : undefined });
    expect(world.channels.sent).toHaveLength(1);
  });

  const replay = async (world: World): Promise<Seen | undefined> => {
    const again = await world.afterDeath();
    expect(again).toHaveLength(1);
    await walkToSend(world, again);
    return once(world, again);
  };

  test('dead before the store marked anything: sent once', async () => {
    const { world, walkers } = await ready();
    const outbox = { ...world.store.outbox, begin: () => Promise.reject(new Error('killed')) };
    await expect(sendTo(world, walkers, {}, { services: { store: { ...world.store, outbox } } })).rejects.toThrow('killed');
    expect(told(await replay(world))).toBe('port:sent (sent)');
    expect(world.channels.sent).toHaveLength(1);
  });

  test('dead on the wire: nobody knows, so no second message', async () => {
    const { world, walkers } = await ready();
    world.channels.answer = () => {
      throw new Error('killed');
    };
    await expect(sendTo(world, walkers)).rejects.toThrow('killed');
    expect(told(await replay(world))).toBe('port:sent (unknown)');
    expect(world.channels.sent).toHaveLength(1);
  });

  test('dead between the wire and the store: unknown, no second message', async () => {
    const { world, walkers } = await ready();
    const outbox = { ...world.store.outbox, finish: () => Promise.reject(new Error('killed')) };
    await expect(sendTo(world, walkers, {}, { services: { store: { ...world.store, outbox } } })).rejects.toThrow('killed');
    expect(told(await replay(world))).toBe('port:sent (unknown)');
    expect(world.channels.sent).toHaveLength(1);
    expect((await world.store.reports.health()).unknownSends).toBe(1);
  });

  test('a store that is busy for a moment after the wire still learns what was sent', async () => {
    const { world, walkers } = await ready();
    const { outbox } = world.store;
    const finish = jest.fn(outbox.finish).mockRejectedValueOnce(new Error('busy'));
    const [seen] = await sendTo(world, walkers, {}, { services: { store: { ...world.store, outbox: { ...outbox, finish } } } });
    expect(told(seen)).toBe('port:sent (sent)');
    expect(finish).toHaveBeenCalledTimes(2);
    expect(world.channels.sent).toHaveLength(1);
  });

  test('dead after the store knew: sent, once', async () => {
    const { world, walkers } = await ready();
    const enrolments = { ...world.store.enrolments, record: () => Promise.reject(new Error('killed')) };
    await expect(sendTo(world, walkers, {}, { services: { store: { ...world.store, enrolments } } })).rejects.toThrow('killed');
    const seen = await replay(world);
    expect(told(seen)).toBe('port:sent (sent)');
    expect(detailOf(seen)).toMatchObject({ again: true });
    expect(world.channels.sent).toHaveLength(1);
  });

  test('dead on the wire and replayed in quiet hours: still no second message', async () => {
    const { world, walkers } = await ready([contact('a')], { quietHours: { from: '21:00', to: '08:00' } });
    world.channels.answer = () => {
      throw new Error('killed');
    };
    await expect(sendTo(world, walkers)).rejects.toThrow('killed');
    world.clock.advance(10 * hour);
    const again = await world.due();
    await walkToSend(world, again);
    const parked = await once(world, again);
    expect(told(parked)).toBe('park (quiet-hours)');
    world.clock.set(parkedUntil(parked));
    expect(told(await once(world, await world.due()))).toBe('port:sent (unknown)');
    expect(world.channels.sent).toHaveLength(1);
  });

  test('an outdated claim sends nothing', async () => {
    const { world, walkers } = await ready();
    const [current] = await world.afterDeath();
    expect(told(await once(world, walkers))).toBe('dropped:superseded');
    expect(world.channels.sent).toHaveLength(0);
    expect(current?.ticket.claim).not.toBe(walkers[0]?.ticket.claim);
  });
});

describe('checked again before the wire', () => {
  test('consent withdrawn after the consent check', async () => {
    const { world, walkers } = await ready();
    await world.store.contacts.recordConsent([consentOf('a', startOfWorld, { action: 'revoke' })]);
    expect(told(await once(world, walkers))).toBe('port:not-sent (no-consent)');
    expect(world.channels.sent).toHaveLength(0);
  });

  test('an address blocked meanwhile', async () => {
    const { world, walkers } = await ready();
    await world.store.contacts.suppress([{ channel: 'email', address: 'a@example.com', reason: 'hard-bounce' }]);
    expect(told(await once(world, walkers))).toBe('port:not-sent (suppressed)');
  });

  const crowd = (world: World) => world.store.fatigue.recordTouches([{ key: 'call', contact: 'a', channel: 'phone', topic: 'x', at: startOfWorld }]);

  test('the cap, for marketing; service mail goes out and counts', async () => {
    const capped = await ready([contact('a')], {}, 1);
    await crowd(capped.world);
    expect(told(await once(capped.world, capped.walkers))).toBe('port:not-sent (capped)');
    const service = await ready([contact('a')], {}, 1);
    await crowd(service.world);
    expect(told(await once(service.world, service.walkers, { class: 'service' }))).toBe('port:sent (sent)');
    const counted = await service.world.store.contacts.messageFacts(['a'], [{ measure: 'sent', topic: 'news', from: 0, to: startOfWorld }]);
    expect(counted.get('a')).toEqual([1]);
  });

  test('a message is not sent after it expired', async () => {
    const { world, walkers } = await ready();
    world.clock.advance(30_000);
    expect(told(await once(world, walkers, { expiresAfter: { amount: 29, unit: 'seconds' } }))).toBe('port:not-sent (expired)');
  });

  test('without a draft, a consent check or (marketing) a cap before it, nothing goes out', async () => {
    const world = await World.create({ messages: { hello } });
    const people = ['a', 'b', 'c'].map((id) => contact(id));
    const [a, b, c] = await world.enter(people);
    if (!a || !b || !c) throw new Error('nobody');
    await world.store.contacts.recordConsent(people.map((one) => consentOf(one.id, startOfWorld - 1)));
    expect(told(await once(world, [a]))).toBe('port:not-sent (no-message)');
    await world.visit('tailor', 'tailor', { message: 'hello', channels: ['email'] }, [b, c]);
    expect(told(await once(world, [b]))).toBe('port:not-sent (no-consent-check)');
    await world.visit('consent-check', 'consent', { topic: 'news', channels: ['email'] }, [c]);
    expect(told(await once(world, [c]))).toBe('port:not-sent (no-fatigue-cap)');
    expect(world.channels.sent).toHaveLength(0);
  });

  test('a draft is sent once: a second Send has nothing to send', async () => {
    const { world, walkers } = await ready();
    await once(world, walkers);
    const [second] = await world.visit('send', 'send-2', send, walkers);
    expect(told(second)).toBe('port:not-sent (no-message)');
  });
});

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
    const caps = [{ limit: 1, window: { amount: 1, unit: 'days' as const }, channel: '', topic: '' }];
    const [cap] = await world.visit('fatigue-cap', 'cap-2', { caps, whenCapped: 'leave', giveUpAfter: { amount: 1, unit: 'days' } }, walkers);
    expect(told(cap)).toBe('port:clear (clear)');
  });

  test('a channel that is down stops the others too, and everyone goes out when it is back', async () => {
    const { world, walkers } = await ready([contact('a'), contact('b')]);
    world.channels.connections = 0.25;
    world.channels.answer = () => ({ type: 'channel-down', code: 'smtp-535', detail: 'wrong password' });
    expect((await sendTo(world, walkers)).map(told)).toEqual(['park (smtp-535)', 'park (channel-paused)']);
    expect(world.channels.sent).toHaveLength(1);
    world.channels.answer = () => ({ type: 'sent', providerId: 'p' });
    expect(await world.due()).toEqual([]);
    await world.store.outbox.resumeAccount('email-account');
    const due = await world.due();
    expect((await sendTo(world, due)).map(told)).toEqual(['port:sent (sent)', 'port:sent (sent)']);
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
    await world.store.journeys.stopSending(true, 'somebody');
    let due: readonly Walker[] = walkers;
    const config = { expiresAfter: { amount: 30, unit: 'days' }, giveUpAfter: { amount: 1, unit: 'hours' } } as const;
    while (world.clock.now() < startOfWorld + 3 * hour) {
      const seen = await once(world, due, config);
      expect(told(seen)).toBe('park (sending-stopped)');
      world.clock.set(parkedUntil(seen));
      due = await world.due();
    }
    await world.store.journeys.stopSending(false, 'somebody');
    expect(told(await once(world, due, config))).toBe('port:sent (sent)');
  });
});

test('an answer that tells nothing leaves by sent, named unknown', async () => {
  const { world, walkers } = await ready();
  world.channels.answer = () => ({ type: 'unknown', code: 'timeout', detail: 'no answer' });
  expect(told(await once(world, walkers))).toBe('port:sent (unknown)');
});
