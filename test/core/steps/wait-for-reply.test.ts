import type { StepConfigs } from '../../../core/journey/journey';
import type { ReplyInput } from '../../../core/store-port';
import { dayMs } from '../../../core/time/duration';
import { consentOf, contact, emailText, message } from '../../support/factories';
import { parkedUntil, startOfWorld, told, World } from '../../support/world';
import type { Walker } from '../../support/world';

const config: StepConfigs['wait-for-reply'] = { send: '', timeout: { amount: 3, unit: 'days' } };
const hour = 3_600_000;

async function mailed(): Promise<{ world: World; walkers: Walker[] }> {
  const world = await World.create({ messages: { hello: message({ email: { en: emailText('Hello?') } }) } });
  const walkers = await world.enter([contact('a')]);
  await world.store.contacts.recordConsent([consentOf('a', startOfWorld - 1)]);
  await sendOne(world, walkers, 'send');
  return { world, walkers };
}

async function sendOne(world: World, walkers: readonly Walker[], step: string): Promise<void> {
  await world.visit('consent-check', `consent-${step}`, { topic: 'news', channels: ['email'] }, walkers);
  await world.visit('tailor', `tailor-${step}`, { message: 'hello', channels: ['email'] }, walkers);
  const day = { amount: 1, unit: 'days' } as const;
  const [sent] = await world.visit('send', step, { class: 'service', from: '', smsFrom: '', quietHours: 'obey', expiresAfter: day, giveUpAfter: day }, walkers);
  expect(told(sent)).toBe('port:sent (sent)');
}

const reply = (world: World, rest: Partial<ReplyInput> = {}): ReplyInput => ({
  dedupKey: `reply-${String(world.clock.now())}-${rest.text ?? ''}`, channel: 'email', from: 'a@example.com', references: [world.channels.sent.at(-1)?.messageId ?? ''],
  kind: 'human', intent: 'none', text: 'Yes please', subject: 'Re: Hello', at: world.clock.now(), ...rest,
});
const wait = async (world: World, walkers: readonly Walker[], rest: Partial<StepConfigs['wait-for-reply']> = {}) =>
  (await world.visit('wait-for-reply', 'wait', { ...config, ...rest }, walkers))[0];

test('an answer resumes the one who wrote, at once', async () => {
  const { world, walkers } = await mailed();
  expect(parkedUntil(await wait(world, walkers))).toBe(startOfWorld + 3 * dayMs);
  expect(await world.due()).toEqual([]);
  world.clock.advance(hour);
  await world.store.replies.record([reply(world)]);
  const seen = await wait(world, await world.due());
  expect(told(seen)).toBe('port:replied (replied)');
  expect(seen).toMatchObject({ show: { reply: { channel: 'email', subject: 'Re: Hello', text: 'Yes please', at: startOfWorld + hour } } });
});

test('an answer that came before the wait counts', async () => {
  const { world, walkers } = await mailed();
  await world.store.replies.record([reply(world)]);
  expect(told(await wait(world, walkers))).toBe('park (waiting-for-reply)');
  expect(told(await wait(world, await world.due()))).toBe('port:replied (replied)');
});

test('without an answer the time is over, counted from the send', async () => {
  const { world, walkers } = await mailed();
  world.clock.advance(40_000);
  expect(parkedUntil(await wait(world, walkers))).toBe(startOfWorld + 3 * dayMs);
  world.clock.set(startOfWorld + 3 * dayMs);
  expect(told(await wait(world, await world.due()))).toBe('port:timed-out (timed-out)');
});

test('an answer before a wait that comes too late still counts', async () => {
  const { world, walkers } = await mailed();
  await world.store.replies.record([reply(world)]);
  const late = { timeout: { amount: 1, unit: 'seconds' } } as const;
  world.clock.advance(30_000);
  await wait(world, walkers, late);
  expect(told(await wait(world, await world.due(), late))).toBe('port:replied (replied)');
});

test('an automatic answer is none', async () => {
  const { world, walkers } = await mailed();
  await wait(world, walkers);
  await world.store.replies.record([reply(world, { kind: 'auto-reply', text: 'Out of office' })]);
  expect(await world.due()).toEqual([]);
});

test('whoever wants no more leaves the journey', async () => {
  const { world, walkers } = await mailed();
  await wait(world, walkers);
  await world.store.replies.record([reply(world, { intent: 'opt-out', text: 'STOP' })]);
  const due = await world.due();
  expect(told(await wait(world, due))).toBe('leave:opted-out (opted-out)');
  const [walker] = due;
  if (!walker) throw new Error('nobody');
  expect(await world.row(walker)).toMatchObject({ state: 'exited', exitReason: 'opted-out' });
});

test('nothing was sent: nothing to wait for', async () => {
  const world = await World.create();
  expect(told(await wait(world, await world.enter([contact('a')])))).toBe('port:timed-out (nothing-sent)');
});

test('waits for the send it names, not for the last', async () => {
  const { world, walkers } = await mailed();
  const first = world.channels.sent[0]?.messageId ?? '';
  world.clock.advance(1000);
  await sendOne(world, walkers, 'send-2');
  await wait(world, walkers, { send: 'send' });
  await world.store.replies.record([reply(world)]);
  expect(await world.due()).toEqual([]);
  await world.store.replies.record([reply(world, { references: [first], text: 'to the first' })]);
  expect(await world.due()).toHaveLength(1);
});
