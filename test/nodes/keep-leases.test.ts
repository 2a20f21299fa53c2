import { keepLeases } from '../../nodes/shared/arrivals/keep-leases';
import { createMemoryStore } from '../../store/memory/memory-store';
import { acceptWithinMs, first, Scene, ticketsOf, versionOf } from '../store/contract/scene';

const leaseMs = 60_000;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function handedOut() {
  const store = createMemoryStore({ now: () => Date.now(), testClock: true });
  const scene = new Scene({ store, moveLease: jest.advanceTimersByTime, end: () => store.close() });
  await store.journeys.register(versionOf());
  await scene.due(['a']);
  const tickets = ticketsOf(first(await scene.claim(['wait'])));
  await store.enrolments.begin({ workflow: 'w', journey: 'j', step: 'wait', after: [], tickets, leaseMs });
  return { store, scene, tickets };
}

test('whoever is in a step that takes many leases long is handed out to nobody else, and is again once its run has died', async () => {
  const { store, scene, tickets } = await handedOut();
  await keepLeases(store.enrolments, tickets, leaseMs, async () => {
    await jest.advanceTimersByTimeAsync(10 * leaseMs);
    expect(await scene.claim(['wait'])).toEqual([]);
  });
  await jest.advanceTimersByTimeAsync(Math.max(leaseMs, acceptWithinMs) + 1);
  expect((await scene.claim(['wait'])).flatMap(ticketsOf)).toHaveLength(1);
});

test('a store that is away meanwhile ends neither the work nor the process', async () => {
  const away = { renew: () => Promise.reject(new Error('away')) };
  const done = keepLeases(away, [], leaseMs, async () => {
    await jest.advanceTimersByTimeAsync(10 * leaseMs);
    return 'done';
  });
  expect(await done).toBe('done');
});
