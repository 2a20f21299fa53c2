import type { Contact } from '../../../core/journey/inputs';
import type { Message, StepConfigs } from '../../../core/journey/journey';
import { consentOf, contact, emailText, message } from '../../support/factories';
import { detailOf, startOfWorld, told, World } from '../../support/world';
import type { JsonObject } from '../../../core/json';

const hello = message({
  email: { en: emailText('Dear {{contact.firstName}}'), de: emailText('Liebe {{contact.firstName}}'), ja: emailText('{{contact.firstName}} 様') },
  sms: { en: { text: 'Hi {{contact.firstName}}, {{facts.price}} EUR' } },
}, { price: 5 });
const config: StepConfigs['tailor'] = { message: 'hello', channels: ['email', 'sms'] };
const reachable = [{ channel: 'email', value: 'a@example.com' }, { channel: 'sms', value: '+819012345678' }] as const;

async function tailor(person: Partial<Contact>, options: { message?: Message; item?: JsonObject; consent?: ('email' | 'sms')[]; config?: StepConfigs['tailor'] } = {}) {
  const world = await World.create({ messages: { hello: options.message ?? hello } });
  const walkers = await world.enter([contact('a', { addresses: reachable, ...person })], options.item);
  if (options.consent !== undefined) {
    await world.store.contacts.recordConsent(options.consent.map((channel) => consentOf('a', startOfWorld - 1, { channel })));
    await world.visit('consent-check', 'consent', { topic: 'news', channels: ['email', 'sms'] }, walkers);
  }
  const [seen] = await world.visit('tailor', 'tailor', options.config ?? config, walkers);
  return { world, walkers, seen, preview: seen?.type === 'out' ? seen.show['preview'] : undefined };
}

test("the journey's first channel and the person's language", async () => {
  const { seen, preview } = await tailor({ locale: 'de-AT' });
  expect(told(seen)).toBe('port:tailored (tailored)');
  expect(preview).toEqual({ channel: 'email', locale: 'de', subject: 'Hello', text: 'Liebe First a' });
  expect(detailOf(seen)).toEqual({ message: 'hello', channel: 'email', locale: 'de', language: 'language', passedOver: {} });
});

test('the channel the person likes best comes first, but only if the step knows it', async () => {
  expect((await tailor({ preferredChannel: 'sms' })).preview).toMatchObject({ channel: 'sms', text: 'Hi First a, 5 EUR', segments: 1 });
  expect((await tailor({ preferredChannel: 'sms' }, { config: { message: 'hello', channels: ['email'] } })).preview).toMatchObject({ channel: 'email' });
});

test('a channel without consent, address or text is passed over, and the receipt says why', async () => {
  const withoutConsent = await tailor({}, { consent: ['sms'] });
  expect(withoutConsent.preview).toMatchObject({ channel: 'sms' });
  expect(detailOf(withoutConsent.seen)).toMatchObject({ passedOver: { email: 'not-allowed' } });
  expect(detailOf((await tailor({ addresses: reachable.slice(1) })).seen)).toMatchObject({ channel: 'sms', passedOver: { email: 'no-address' } });
  const smsOnly = message({ sms: { en: { text: 'x' } } });
  expect(detailOf((await tailor({}, { message: smsOnly })).seen)).toMatchObject({ channel: 'sms', passedOver: { email: 'no-text' } });
});

test('whoever cannot be reached leaves by unreachable', async () => {
  const { seen } = await tailor({ addresses: [] });
  expect(told(seen)).toBe('port:unreachable (unreachable)');
  expect(detailOf(seen)).toEqual({ channels: { email: 'no-address', sms: 'no-address' } });
});

test('a blocked address gives way to the next one', async () => {
  const world = await World.create({ messages: { hello } });
  const addresses = [{ channel: 'email', value: 'dead@example.com' }, { channel: 'email', value: 'alive@example.com' }] as const;
  const [walker] = await world.enter([contact('a', { addresses })]);
  await world.store.contacts.suppress([{ channel: 'email', address: 'dead@example.com', reason: 'hard-bounce' }]);
  if (!walker) throw new Error('nobody');
  await world.visit('tailor', 'tailor', config, [walker]);
  const { drafts } = await world.store.outbox.drafts([`${walker.ticket.enrolment}.1.tailor`]);
  expect(drafts.map((draft) => draft.address)).toEqual(['alive@example.com']);
});

test.each<[string, string, JsonObject, string[]]>([
  ['a name that is blank', 'Dear {{contact.firstName}}', {}, ['contact.firstName']],
  ['nothing at all', '{{item.order.total}} {{contact.attributes.company}}', {}, ['item.order.total', 'contact.attributes.company']],
  ['a field of an item in a list', '{{#each item.rows}}{{title}}{{/each}}', { rows: [{ title: 'x' }, {}] }, ['item.rows[].title']],
  ['a value in the branch that is taken', '{{#if item.vip}}{{item.gift}}{{/if}}', { vip: true }, ['gift']],
])('missing data leaves by invalid: %s', async (_, text, item, paths) => {
  const { seen } = await tailor({ firstName: ' ' }, { message: message({ email: { en: emailText(text) } }), item });
  expect(told(seen)).toBe('port:invalid (missing-data)');
  expect(detailOf(seen)['paths']).toEqual(paths);
});

test('what has a default or stands in a condition may be missing', async () => {
  const text = '{{default contact.firstName "friend"}}{{#if item.vip}}{{item.gift}}{{/if}}';
  expect((await tailor({ firstName: '' }, { message: message({ email: { en: emailText(text) } }) })).preview).toMatchObject({ text: 'friend' });
});

test.each([
  ['{{#if x}}', 'template-syntax'],
  ['{{> partial}}', 'template-not-allowed'],
  ['{{shout contact.id}}', 'unknown-helper'],
  ['{{#each item.rows}}{{#each @root.item.rows}}{{/each}}{{/each}}', 'template-too-much'],
])('a text that cannot be rendered leaves by invalid: %s', async (text, code) => {
  const item = { rows: Array.from({ length: 500 }, () => 1) };
  const { seen } = await tailor({}, { message: message({ email: { en: emailText('ok', { html: text }) } }), item });
  expect(told(seen)).toBe('port:invalid (template-error)');
  expect(detailOf(seen)).toMatchObject({ code });
});

test('a message that does not exist leaves by invalid', async () => {
  expect(told((await tailor({}, { config: { message: 'nope', channels: ['email'] } })).seen)).toBe('port:invalid (no-such-message)');
});

test('the draft is frozen: texts, language, values read, and the zone that dates are written in', async () => {
  const text = message({ email: { en: emailText('{{contact.firstName}} {{item.order}} {{facts.price}}') } }, { price: 5, secret: 1 });
  const { world, walkers } = await tailor({ timeZone: 'America/New_York', attributes: { secret: 's' } }, { message: text, item: { order: 'o-1', secret: 2 } });
  const { drafts: [draft], texts } = await world.store.outbox.drafts([`${walkers[0]?.ticket.enrolment ?? ''}.1.tailor`]);
  expect(texts).toMatchObject({ [draft?.text ?? '']: { subject: 'Hello', text: '{{contact.firstName}} {{item.order}} {{facts.price}}' } });
  expect(draft).toMatchObject({
    channel: 'email', address: 'a@example.com', locale: 'en', message: 'hello', preparedAt: startOfWorld,
    variables: { contact: { firstName: 'First a' }, item: { order: 'o-1' }, facts: { price: 5 }, timeZone: 'America/New_York' },
  });
  expect(JSON.stringify(draft)).not.toContain('secret');
});
