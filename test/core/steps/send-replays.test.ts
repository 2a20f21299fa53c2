import { contact, eventOf } from '../../support/factories';
import { once, ready, sendTo, walkToSend } from '../../support/send-scene';
import { detailOf, parkedUntil, told } from '../../support/world';
import type { Seen, World } from '../../support/world';

const hour = 3_600_000;

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

  test('dead on the wire after a wait, and the exit criteria are met meanwhile: the account says unknown, not "left"', async () => {
    const { world, walkers } = await ready([contact('a'), contact('b')], { quietHours: { from: '21:00', to: '08:00' }, exitWhen: [{ type: 'event', event: 'purchase', measure: 'count', op: 'gte', value: 1 }] });
    world.clock.advance(10 * hour);
    expect((await sendTo(world, walkers)).map(told)).toEqual(['park (quiet-hours)', 'park (quiet-hours)']);
    world.clock.advance(11 * hour);
    const [a, b] = await world.due();
    if (a === undefined || b === undefined) throw new Error('two are due');
    world.channels.answer = () => {
      throw new Error('killed');
    };
    await expect(sendTo(world, [a])).rejects.toThrow('killed');
    await world.store.contacts.recordEvents(['a', 'b'].map((id) => eventOf(id, 'purchase', world.clock.now())));
    expect((await sendTo(world, await world.afterDeath())).map((seen) => [seen.walker.contact, told(seen)])).toEqual([['a', 'port:sent (unknown)'], ['b', 'leave:exit-criteria (exit-criteria)']]);
  });

  test('dead on the wire, and the exit criteria are met before the run is repeated: the account says unknown, not "left"', async () => {
    const { world, walkers } = await ready([contact('a')], { exitWhen: [{ type: 'event', event: 'purchase', measure: 'count', op: 'gte', value: 1 }] });
    world.channels.answer = () => {
      throw new Error('killed');
    };
    await expect(sendTo(world, walkers)).rejects.toThrow('killed');
    world.clock.advance(hour);
    await world.store.contacts.recordEvents([eventOf('a', 'purchase', world.clock.now())]);
    expect(told(await replay(world))).toBe('port:sent (unknown)');
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
