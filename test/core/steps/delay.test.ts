import { dayMs } from '../../../core/time/duration';
import { contact } from '../../support/factories';
import { parkedUntil, told, World } from '../../support/world';

const config = { duration: { amount: 2, unit: 'days' } } as const;

test('waits that long, then goes on, with the item it came with', async () => {
  const world = await World.create();
  const [seen] = await world.visit('delay', 'wait', config, await world.enter([contact('a')], { coupon: 'X' }));
  expect(parkedUntil(seen)).toBe(world.clock.now() + 2 * dayMs);
  world.clock.advance(2 * dayMs - 1);
  expect(await world.due()).toEqual([]);
  world.clock.advance(1);
  const due = await world.due();
  expect(due).toMatchObject([{ contact: 'a', item: { coupon: 'X' } }]);
  expect(told((await world.visit('delay', 'wait', config, due))[0])).toBe('port:done (waited)');
});

test('a second visit waits anew', async () => {
  const world = await World.create();
  await world.visit('delay', 'wait', config, await world.enter([contact('a')]));
  world.clock.advance(2 * dayMs);
  const due = await world.due();
  await world.visit('delay', 'wait', config, due);
  const [other] = await world.visit('delay', 'other', config, due);
  expect(told(other)).toBe('park (delay)');
  world.clock.advance(2 * dayMs);
  const again = await world.due();
  expect(told((await world.visit('delay', 'other', config, again))[0])).toBe('port:done (waited)');
  expect(told((await world.visit('delay', 'wait', config, again))[0])).toBe('park (delay)');
});

test('somebody moved to the delay by hand has not waited yet', async () => {
  const world = await World.create();
  const [walker] = await world.enter([contact('a')]);
  if (!walker) throw new Error('nobody');
  await world.visit('delay', 'first', config, [walker]);
  await world.store.enrolments.move([walker.ticket.enrolment], 'second', 'somebody');
  await world.visit('delay', 'second', config, []);
  const [seen] = await world.visit('delay', 'second', config, await world.due());
  expect(parkedUntil(seen)).toBe(world.clock.now() + 2 * dayMs);
});
