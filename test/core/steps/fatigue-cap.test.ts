import type { StepConfigs } from '../../../core/journey/journey';
import { dayMs } from '../../../core/time/duration';
import { contact } from '../../support/factories';
import { once, ready } from '../../support/send-scene';
import { detailOf, parkedUntil, startOfWorld, told, World } from '../../support/world';

const config = (whenCapped: 'leave' | 'wait', limit = 1): StepConfigs['fatigue-cap'] => ({
  caps: [{ limit, window: { amount: 1, unit: 'days' }, channel: '', topic: '' }], whenCapped, giveUpAfter: { amount: 2, unit: 'days' },
});
const touch = (key: string, at: number) => ({ key, contact: 'a', channel: 'phone', topic: 'sales', at });

async function touched(...ago: number[]) {
  const world = await World.create();
  const walkers = await world.enter([contact('a')]);
  await world.store.fatigue.recordTouches(ago.map((hours) => touch(String(hours), startOfWorld - hours * 3_600_000)));
  return { world, walkers };
}

test('whoever is below the cap passes', async () => {
  const { world, walkers } = await touched(25);
  expect(told((await world.visit('fatigue-cap', 'cap', config('leave'), walkers))[0])).toBe('port:clear (clear)');
});

test('a second cap on the way adds to the first: Send asks both', async () => {
  const { world, walkers } = await ready([contact('a')], {}, 1);
  await world.visit('fatigue-cap', 'looser', config('leave', 5), walkers);
  await world.store.fatigue.recordTouches([{ key: 'call', contact: 'a', channel: 'phone', topic: '', at: world.clock.now() }]);
  expect(told(await once(world, walkers))).toBe('port:not-sent (capped)');
});

test('whoever is at the cap leaves by capped, with the rule, the count and when it would fit', async () => {
  const { world, walkers } = await touched(5);
  const [seen] = await world.visit('fatigue-cap', 'cap', config('leave'), walkers);
  expect(told(seen)).toBe('port:capped (capped)');
  expect(detailOf(seen)).toEqual({ rule: { limit: 1, windowMs: dayMs, channel: '', topic: '' }, count: 1 });
  expect(seen).toMatchObject({ outcome: { receipt: { nextEligibleAt: startOfWorld + 19 * 3_600_000 } } });
});

test('two journeys at once: one place, one passes', async () => {
  const { world, walkers } = await touched();
  expect(told((await world.visit('fatigue-cap', 'cap', config('leave'), walkers))[0])).toBe('port:clear (clear)');
  const other = await World.create();
  expect(other.journey.id).toBe(world.journey.id);
  await world.store.journeys.register({ journey: 'journey-2', name: '2', version: 'v', workflow: 'workflow-1', entryStep: 'entry', entryEvent: '', reentry: { mode: 'always', days: 0 } });
  const [entered] = await world.store.enrolments.enrol({ workflow: 'workflow-1', journey: 'journey-2', step: 'entry', next: 'ours', leaseMs: 60_000, entries: [{ contact: 'a', item: {} }] });
  if (entered?.type !== 'entered') throw new Error('refused');
  const [hold] = await world.store.fatigue.hold(
    [{ ticket: entered.ticket, leg: 1, step: 'cap', contact: 'a', topic: '', channels: ['email'] }],
    [{ limit: 1, windowMs: dayMs, channel: '', topic: '' }],
  );
  expect(hold?.type).toBe('capped');
});

test('capped and waiting: passes as soon as it fits', async () => {
  const { world, walkers } = await touched(5);
  const [seen] = await world.visit('fatigue-cap', 'cap', config('wait'), walkers);
  expect(told(seen)).toBe('park (capped)');
  expect(parkedUntil(seen)).toBe(startOfWorld + 19 * 3_600_000);
  world.clock.set(parkedUntil(seen));
  expect(told((await world.visit('fatigue-cap', 'cap', config('wait'), await world.due()))[0])).toBe('port:clear (clear)');
});

test('capped again and again: gives up after the time set', async () => {
  const { world, walkers } = await touched(5);
  let [seen] = await world.visit('fatigue-cap', 'cap', config('wait'), walkers);
  let waits = 0;
  while (told(seen) === 'park (capped)') {
    world.clock.set(parkedUntil(seen));
    await world.store.fatigue.recordTouches([touch(`more-${String(++waits)}`, world.clock.now() - 1)]);
    [seen] = await world.visit('fatigue-cap', 'cap', config('wait'), await world.due());
  }
  expect(told(seen)).toBe('port:capped (gave-up)');
  expect(world.clock.now()).toBe(startOfWorld + 2 * dayMs);
  expect(waits).toBeGreaterThan(1);
});

test('a cap of nothing is never waited for', async () => {
  const { world, walkers } = await touched();
  expect(told((await world.visit('fatigue-cap', 'cap', config('wait', 0), walkers))[0])).toBe('port:capped (capped)');
});
