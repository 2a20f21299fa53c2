import type { Store } from '../../../core/store-port';
import { consentOf, contact } from '../../support/factories';
import { hello, once, ready, send, sendTo } from '../../support/send-scene';
import { startOfWorld, told, World } from '../../support/world';

describe('what goes on the wire', () => {
  test('a mail with all it needs', async () => {
    const { world, walkers } = await ready();
    expect(told(await once(world, walkers))).toBe('port:sent (sent)');
    const [mail] = world.channels.sent;
    expect(mail).toMatchObject({ channel: 'email', to: 'a@example.com', from: 'sender@example.com', subject: 'Hi First a', replyTo: 'hello@example.com', offersOptOut: true });
    expect(mail?.messageId).toBe(`<${mail?.messageKey ?? ''}@mail.example.com>`);
    expect(mail?.text).toContain('STOP');
    expect(mail?.html).toContain('Dear First a');
  });

  test('a service mail has no small print; the step may name a sender', async () => {
    const { world, walkers } = await ready();
    await once(world, walkers, { class: 'service', from: 'shop@example.com' });
    const [mail] = world.channels.sent;
    expect(mail?.from).toBe('shop@example.com');
    expect(mail?.text).toBe('Dear First a');
    expect(mail?.offersOptOut).toBe(false);
  });

  test('a text message goes from the number', async () => {
    const { world, walkers } = await ready([contact('a', { addresses: [{ channel: 'sms', value: '+819012345678' }] })]);
    await once(world, walkers, { smsFrom: '+15552223333' });
    expect(world.channels.sent).toMatchObject([{ channel: 'sms', to: '+819012345678', from: '+15552223333', text: 'Example: Hi\nReply STOP to opt out.' }]);
    expect(world.channels.sent[0]).not.toHaveProperty('subject');
  });

  test('hostile data starts no header and no markup', async () => {
    const { world, walkers } = await ready([contact('a', { firstName: '<script>\r\nBcc: all@example.com' })]);
    await once(world, walkers);
    expect(world.channels.sent[0]?.subject).toBe('Hi <script> Bcc: all@example.com');
    expect(world.channels.sent[0]?.html).not.toContain('<script>');
  });
});

test('marketing goes only where somebody agreed: a topic that rests on a contract is not enough, whatever was drawn', async () => {
  const { world, walkers } = await ready([contact('a')], { topics: { news: { basis: 'contract' } } });
  expect(told(await once(world, walkers))).toBe('port:not-sent (marketing-without-consent)');
  expect(world.channels.sent).toEqual([]);
});

describe('groups', () => {
  test('are at most twice the connections', async () => {
    const { world, walkers } = await ready(Array.from({ length: 50 }, (_, index) => contact(`c${String(index)}`)));
    expect((await sendTo(world, walkers)).map(told)).toEqual(Array.from({ length: 50 }, () => 'port:sent (sent)'));
    expect(world.channels.groups).toEqual([10, 10, 10, 10, 10]);
  });

  test('of runs side by side take turns: two at a time are marked and not yet told of', async () => {
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
    const counted = await service.world.store.contacts.messageFacts([{ contact: 'a', since: 0 }], [{ measure: 'sent', topic: 'news', from: 0, to: startOfWorld }]);
    expect(counted).toEqual([[1]]);
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

test('an answer that tells nothing leaves by sent, named unknown', async () => {
  const { world, walkers } = await ready();
  world.channels.answer = () => ({ type: 'unknown', code: 'timeout', detail: 'no answer' });
  expect(told(await once(world, walkers))).toBe('port:sent (unknown)');
});

test('a Send without a consent check and a cap of its own sends nothing on those of the Send before', async () => {
  const { world, walkers } = await ready();
  await sendTo(world, walkers);
  await world.visit('tailor', 'tailor-2', { message: 'hello', channels: ['email', 'sms'] }, walkers);
  const again = await world.visit('send', 'send-2', send, walkers);
  expect(again.map(told)).toEqual(['port:not-sent (no-consent-check)']);
  await world.visit('consent-check', 'consent-2', { topic: 'news', channels: ['email'] }, walkers);
  await world.visit('tailor', 'tailor-3', { message: 'hello', channels: ['email', 'sms'] }, walkers);
  expect((await world.visit('send', 'send-3', send, walkers)).map(told)).toEqual(['port:not-sent (no-fatigue-cap)']);
  expect(world.channels.sent).toHaveLength(1);
});
