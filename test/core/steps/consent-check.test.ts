import type { Contact } from '../../../core/journey/inputs';
import type { ConsentEventInput } from '../../../core/journey/inputs';
import { consentOf, contact } from '../../support/factories';
import { detailOf, startOfWorld, told, World } from '../../support/world';
import type { Seen } from '../../support/world';

const both = [{ channel: 'email', value: 'a@example.com' }, { channel: 'sms', value: '+819012345678' }] as const;

async function check(events: Partial<ConsentEventInput>[], options: { person?: Partial<Contact>; basis?: 'consent' | 'contract'; topic?: string; suppress?: string[] } = {}) {
  const world = await World.create({ topics: { news: { basis: options.basis ?? 'consent' } } });
  const walkers = await world.enter([contact('a', { addresses: both, ...options.person })]);
  await world.store.contacts.recordConsent(events.map((event, index) => consentOf('a', startOfWorld - 1000 + index, event)));
  await world.store.contacts.suppress((options.suppress ?? []).map((address) => ({ channel: 'email', address, reason: 'hard-bounce' })));
  const config = { topic: options.topic ?? 'news', channels: ['sms' as const, 'email' as const] };
  const [seen] = await world.visit('consent-check', 'consent', config, walkers);
  return { world, walkers, seen };
}
const channels = (seen: Seen | undefined) => detailOf(seen)['channels'];

test('unknown is no, and the receipt says so for each channel', async () => {
  const { seen } = await check([]);
  expect(told(seen)).toBe('port:denied (denied)');
  expect(channels(seen)).toEqual({ sms: 'unknown', email: 'unknown' });
});

test('one allowed channel is enough, and only it is left for the steps that follow', async () => {
  const { world, walkers, seen } = await check([{ channel: 'email' }]);
  expect(told(seen)).toBe('port:allowed (allowed)');
  expect(channels(seen)).toEqual({ sms: 'unknown', email: 'granted' });
  const caps = [{ limit: 1, window: { amount: 1, unit: 'days' as const }, channel: '' as const, topic: '' }];
  const [capped] = await world.visit('fatigue-cap', 'cap', { caps, whenCapped: 'leave', giveUpAfter: { amount: 1, unit: 'days' } }, walkers);
  expect(detailOf(capped)).toEqual({ channels: ['email'] });
});

test('a refusal for everything beats a grant for the topic', async () => {
  const { seen } = await check([{ topic: 'news' }, { action: 'revoke' }]);
  expect(channels(seen)).toEqual({ sms: 'refused', email: 'refused' });
});

test('under a contract unknown passes, a blocked address does not', async () => {
  expect(told((await check([], { basis: 'contract' })).seen)).toBe('port:allowed (allowed)');
  const { seen } = await check([], { basis: 'contract', suppress: ['a@example.com'], person: { addresses: both.slice(0, 1) } });
  expect(channels(seen)).toEqual({ sms: 'not-needed', email: 'suppressed' });
});

test('a second address on the channel saves it when the first is blocked', async () => {
  const addresses = [{ channel: 'email', value: 'a@example.com' }, { channel: 'email', value: 'b@example.com' }] as const;
  const { seen } = await check([{}], { person: { addresses }, suppress: ['a@example.com'] });
  expect(channels(seen)).toEqual({ sms: 'granted', email: 'granted' });
});

test('a topic the journey does not list is asked about in the strictest way', async () => {
  const { seen } = await check([], { basis: 'contract', topic: 'unlisted' });
  expect(told(seen)).toBe('port:denied (denied)');
});
