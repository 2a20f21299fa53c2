import type { Contact } from '../../core/journey/inputs';
import type { StepConfigs } from '../../core/journey/journey';
import type { JourneyContext } from '../../core/steps/step-module';
import { consentOf, contact, emailText, message } from './factories';
import { startOfWorld, World } from './world';
import type { Seen, VisitOptions, Walker } from './world';

export const send: StepConfigs['send'] = {
  class: 'marketing', from: '', smsFrom: '', quietHours: 'obey', expiresAfter: { amount: 3, unit: 'days' }, giveUpAfter: { amount: 2, unit: 'days' },
};
export const hello = message({ email: { en: emailText('Dear {{contact.firstName}}', { subject: 'Hi {{contact.firstName}}' }) }, sms: { en: { text: 'Hi' } } });

/** People who allowed everything, on their way from entry to tailor: ready to be sent to. */
export async function ready(people: readonly Contact[] = [contact('a')], journey: Partial<JourneyContext> = {}, limit = 10): Promise<{ readonly world: World; readonly walkers: readonly Walker[] }> {
  const world = await World.create({ messages: { hello }, ...journey });
  const walkers = await world.enter(people);
  await world.store.contacts.recordConsent(people.map((one) => consentOf(one.id, startOfWorld - 1000)));
  await walkToSend(world, walkers, limit);
  return { world, walkers };
}

export async function walkToSend(world: World, walkers: readonly Walker[], limit = 10): Promise<void> {
  await world.visit('consent-check', 'consent', { topic: 'news', channels: ['email', 'sms'] }, walkers);
  const caps = [{ limit, window: { amount: 1, unit: 'days' as const }, channel: '' as const, topic: '' }];
  await world.visit('fatigue-cap', 'cap', { caps, whenCapped: 'leave', giveUpAfter: { amount: 1, unit: 'days' } }, walkers);
  await world.visit('tailor', 'tailor', { message: 'hello', channels: ['email', 'sms'] }, walkers);
}

export const sendTo = (world: World, walkers: readonly Walker[], config: Partial<StepConfigs['send']> = {}, options: VisitOptions = {}): Promise<Seen[]> =>
  world.visit('send', 'send', { ...send, ...config }, walkers, options);
export const once = async (world: World, walkers: readonly Walker[], config: Partial<StepConfigs['send']> = {}): Promise<Seen | undefined> =>
  (await sendTo(world, walkers, config))[0];
