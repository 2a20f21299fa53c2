import type { StepConfigs } from '../../../core/journey/journey';
import { stepModules } from '../../../core/steps';
import { dayMs } from '../../../core/time/duration';
import { contact, eventOf } from '../../support/factories';
import { startOfWorld, told, World } from '../../support/world';

const config = (asOf = ''): StepConfigs['segment'] => ({
  asOf,
  segments: [
    { id: 'lapsed', name: 'Lapsed', rule: { type: 'event', event: 'purchase', measure: 'days-since-last', op: 'gte', value: 90 } },
    { id: 'japan', name: 'Japan', rule: { type: 'attribute', field: 'country', op: 'eq', value: 'JP' } },
  ],
});

async function sort(asOf?: string): Promise<string[]> {
  const world = await World.create({ timeZone: 'Asia/Tokyo' });
  const walkers = await world.enter([contact('old'), contact('oldInJapan', { country: 'JP' }), contact('japan', { country: 'JP' }), contact('nobody')]);
  await world.store.contacts.recordEvents([
    eventOf('old', 'purchase', startOfWorld - 100 * dayMs),
    eventOf('oldInJapan', 'purchase', startOfWorld - 100 * dayMs),
    eventOf('japan', 'purchase', startOfWorld - 10 * dayMs),
  ]);
  return (await world.visit('segment', 'who', config(asOf), walkers)).map(told);
}

test('outputs are the segments in order, then else', () => {
  expect(stepModules.segment.ports(config())).toEqual(['lapsed', 'japan', 'else']);
});

test('the first segment that fits decides', async () => {
  expect(await sort()).toEqual(['port:lapsed (matched)', 'port:lapsed (matched)', 'port:japan (matched)', 'port:else (no-match)']);
});

test('as of another date, events after it have not happened', async () => {
  const thirtyDaysAgo = new Date(startOfWorld - 30 * dayMs).toISOString();
  expect(await sort(thirtyDaysAgo)).toEqual(['port:else (no-match)', 'port:japan (matched)', 'port:japan (matched)', 'port:else (no-match)']);
});
