import { decideConsent } from '../../../core/consent/decide';
import type { Ticket } from '../../../core/store-port';
import { contactOf, day, first, Scene, ticketsOf, versionOf, type OpenStore } from './scene';

export function repliesContract(open: OpenStore): void {
  /** A contact who was sent a message and waits for the answer. */
  const waiting = async (scene: Scene, contact = 'a'): Promise<{ ticket: Ticket; key: string }> => {
    const ticket = await scene.enterOne(contact);
    const key = await scene.sent(ticket, contact);
    await scene.park('wait', ticket, { wakeOn: { type: 'reply', messageKey: key } });
    return { ticket, key };
  };
  const resumed = async (scene: Scene): Promise<unknown> => {
    const [ticket] = (await scene.claim(['wait'])).flatMap(ticketsOf);
    if (ticket === undefined) return undefined;
    const begun = await scene.beginOne('wait', ticket);
    return begun.type === 'run' && begun.arrival.arrival.type === 'resumed' ? begun.arrival.arrival.wake : begun;
  };

  describe('replies', () => {
    test('wake exactly the one who was answered, by Message-ID with or without brackets', async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene, 'a');
      await waiting(scene, 'b');
      const reply = await scene.reply({ references: ['<nobody@x>', `${key}@example.org`], from: 'someone@else.org' });
      expect(await scene.store.replies.record([reply])).toEqual([{ type: 'matched', messageKey: key, contact: 'a', woke: true }]);
      expect(await resumed(scene)).toMatchObject({ why: 'reply', reply: { text: 'Hello', subject: 'Re: Hello', intent: 'none' } });
      expect(await scene.claim(['wait'])).toEqual([]);
    });

    test("match the provider's id too, and only on the same channel", async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      expect(await scene.store.replies.record([await scene.reply({ channel: 'sms', from: '+1', references: [`provider-${key}`] })])).toEqual([{ type: 'unmatched', why: 'no-message' }]);
      expect(await scene.store.replies.record([await scene.reply({ references: [`<provider-${key}>`] })])).toMatchObject([{ type: 'matched', woke: true }]);
    });

    test('without references the sender counts, if only one message of theirs is waited on', async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      expect(await scene.store.replies.record([await scene.reply({ from: 'A@Example.org' })])).toEqual([{ type: 'matched', messageKey: key, contact: 'a', woke: true }]);
    });

    test('two that are waited on are ambiguous: nobody guesses', async () => {
      const scene = await Scene.start(open);
      await scene.store.journeys.register(versionOf({ journey: 'k', workflow: 'v' }));
      await waiting(scene);
      await waiting(new Scene(scene.opened, 'k', 'v'));
      expect(await scene.store.replies.record([await scene.reply()])).toEqual([{ type: 'unmatched', why: 'ambiguous' }]);
      expect(await scene.store.replies.record([await scene.reply({ from: 'stranger@example.org' })])).toEqual([{ type: 'unmatched', why: 'no-message' }]);
    });

    test('a text message answers the newest that is waited on, unless two people share the number', async () => {
      const scene = await Scene.start(open);
      await scene.store.journeys.register(versionOf({ journey: 'k', workflow: 'v' }));
      const phone = [{ channel: 'sms' as const, value: '+819012345678' }];
      const text = async (journey: Scene, contact: string): Promise<string> => {
        const ticket = await journey.enterOne(contact);
        await scene.store.contacts.upsert([contactOf(contact, { addresses: phone })]);
        const key = await journey.sent(ticket, contact, { channel: 'sms', address: '+819012345678' });
        await journey.park('wait', ticket, { wakeOn: { type: 'reply', messageKey: key } });
        return key;
      };
      await text(scene, 'a');
      await scene.store.clock.advance(1_000);
      const newest = await text(new Scene(scene.opened, 'k', 'v'), 'a');
      expect(await scene.store.replies.record([await scene.reply({ channel: 'sms', from: '+819012345678' })])).toEqual([{ type: 'matched', messageKey: newest, contact: 'a', woke: true }]);
      await text(scene, 'b');
      expect(await scene.store.replies.record([await scene.reply({ channel: 'sms', from: '+819012345678' })])).toEqual([{ type: 'unmatched', why: 'ambiguous' }]);
    });

    test('the same message twice is a duplicate', async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      const reply = await scene.reply({ references: [`${key}@example.org`] });
      expect((await scene.store.replies.record([reply, reply])).map((result) => result.type)).toEqual(['matched', 'duplicate']);
      expect((await scene.store.replies.record([reply])).map((result) => result.type)).toEqual(['duplicate']);
    });

    test('automatic answers, bounces and complaints wake nobody', async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      const kinds = ['auto-reply', 'bounce', 'complaint'] as const;
      const replies = await Promise.all(kinds.map((kind) => scene.reply({ kind, references: [`${key}@example.org`] })));
      expect(await scene.store.replies.record(replies)).toEqual(kinds.map((kind) => ({ type: 'not-a-reply', kind, contact: 'a' })));
      expect(await scene.claim(['wait'])).toEqual([]);
    });

    test('one that came before the wait is taken when the contact parks, once', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      const key = await scene.sent(ticket, 'a');
      // Twice, to see that the first by time is taken.
      const at = await scene.now();
      const replies = [await scene.reply({ references: [`${key}@example.org`], at, text: 'later' }), await scene.reply({ references: [`${key}@example.org`], at: at - 5, text: 'sooner' })];
      expect(await scene.store.replies.record(replies)).toMatchObject([{ woke: false }, { woke: false }]);
      await scene.park('wait', ticket, { wakeOn: { type: 'reply', messageKey: key } });
      expect(await resumed(scene)).toMatchObject({ why: 'reply', reply: { text: 'sooner' } });
    });

    test('a text message without references finds whoever is still on the way to the wait', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      const key = await scene.sent(ticket, 'a');
      expect(await scene.store.replies.record([await scene.reply()])).toEqual([{ type: 'matched', messageKey: key, contact: 'a', woke: false }]);
    });

    test('an answer that woke one wait does not wake the next on the same message', async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      await scene.store.replies.record([await scene.reply({ references: [`${key}@example.org`] })]);
      const [again] = (await scene.claim(['wait'])).flatMap(ticketsOf);
      if (again === undefined) throw new Error('woken');
      await scene.beginOne('wait', again);
      await scene.park('wait', again, { wakeOn: { type: 'reply', messageKey: key } });
      expect(await scene.claim(['wait'])).toEqual([]);
    });

    test('an answer to an older message, out of order, is that message’s', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      const first = await scene.sent(ticket, 'a', { messageKey: 'first', messageId: '<first@x>' });
      const second = await scene.sent(ticket, 'a', { messageKey: 'second', messageId: '<second@x>' });
      await scene.park('wait', ticket, { wakeOn: { type: 'reply', messageKey: second } });
      expect(await scene.store.replies.record([await scene.reply({ references: ['<first@x>', '<second@x>'] })])).toEqual([{ type: 'matched', messageKey: first, contact: 'a', woke: false }]);
      expect(await scene.store.replies.record([await scene.reply({ references: ['<second@x>'] })])).toMatchObject([{ messageKey: second, woke: true }]);
    });

    test('an opt-out revokes all topics on its channel and still wakes', async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      const reply = await scene.reply({ references: [`${key}@example.org`], intent: 'opt-out', text: 'STOP' });
      expect(await scene.store.replies.record([reply])).toMatchObject([{ type: 'matched', woke: true }]);
      expect((await scene.store.contacts.consentFacts(['a'])).get('a')?.states).toMatchObject([{ channel: 'email', topic: '*', action: 'revoke' }]);
      expect(await resumed(scene)).toMatchObject({ reply: { intent: 'opt-out' } });
    });

    test('an opt-out ends every wait of theirs on its channel, whichever message it answers', async () => {
      const scene = await Scene.start(open);
      await waiting(scene);
      const other = new Scene(scene.opened, 'k', 'v');
      await scene.store.journeys.register(versionOf({ journey: 'k', workflow: 'v' }));
      const { key } = await waiting(other);
      expect(await scene.store.replies.record([await scene.reply({ references: [`${key}@example.org`], intent: 'opt-out' })])).toMatchObject([{ type: 'matched', messageKey: key, woke: true }]);
      expect(await resumed(scene)).toMatchObject({ why: 'reply', reply: { intent: 'opt-out' } });
      expect(await resumed(other)).toMatchObject({ why: 'reply', reply: { intent: 'opt-out' } });
    });

    test('one without references that comes during a delay before the wait is kept for it', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne('a');
      const key = await scene.sent(ticket, 'a');
      await scene.park('delay', ticket, { until: await scene.now() });
      expect(await scene.store.replies.record([await scene.reply({ from: 'a@example.org' })])).toEqual([{ type: 'matched', messageKey: key, contact: 'a', woke: false }]);
      const [after] = (await scene.claim(['delay'])).flatMap(ticketsOf);
      if (after === undefined) throw new Error('handed out');
      await scene.beginOne('delay', after);
      await scene.park('wait', after, { wakeOn: { type: 'reply', messageKey: key } });
      expect(await resumed(scene)).toMatchObject({ why: 'reply' });
    });

    test('an opt-out that answers no message counts for whoever wrote; from a stranger it blocks the address', async () => {
      const scene = await Scene.start(open);
      await scene.contacts('a');
      const replies = [await scene.reply({ intent: 'opt-out' }), await scene.reply({ intent: 'opt-out', from: 'stranger@example.org' })];
      expect((await scene.store.replies.record(replies)).map((result) => result.type)).toEqual(['unmatched', 'unmatched']);
      await scene.contacts('stranger');
      const facts = await scene.store.contacts.consentFacts(['a', 'stranger']);
      expect(facts.get('a')?.states).toMatchObject([{ action: 'revoke', topic: '*' }]);
      expect(facts.get('stranger')?.suppressed).toEqual({ 'email:stranger@example.org': 'stop-all' });
    });

    test('an opt-out holds for the address also under another id, until a newer yes of theirs', async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      const { contacts, replies } = scene.store;
      await replies.record([await scene.reply({ references: [`<${key}@example.org>`], intent: 'opt-out' })]);
      await contacts.upsert([contactOf('a-again', { addresses: [{ channel: 'email', value: 'A@example.org' }] })]);
      const yes = (at: number) => ({ id: `yes-${at}`, contact: 'a-again', channel: 'email', topic: 'news', action: 'grant' as const, at, expiresAt: null, source: 'form', wording: '', actor: '', proof: {} });
      const allowed = async () => {
        const facts = (await contacts.consentFacts(['a-again'])).get('a-again') ?? { states: [], suppressed: {} };
        return decideConsent(facts, { topic: 'news', basis: 'consent', channel: 'email', address: 'A@example.org', now: (await scene.now()) + 1 }).allowed;
      };
      const now = await scene.now();
      await contacts.recordConsent([yes(now - day)]);
      expect(await allowed()).toBe(false);
      await contacts.recordConsent([yes(now + 1)]);
      expect(await allowed()).toBe(true);
    });

    test('a no to everything is undone by a newer yes to everything, under the same id and another, and reaches new addresses', async () => {
      const scene = await Scene.start(open);
      const { contacts } = scene.store;
      const now = await scene.now();
      const event = (contact: string, action: 'grant' | 'revoke', at: number) => ({ id: `${contact}-${at}`, contact, channel: '*', topic: '*', action, at, expiresAt: null, source: 'form', wording: '', actor: '', proof: {} });
      const allowed = async (contact: string, address: string) => {
        const facts = (await contacts.consentFacts([contact])).get(contact) ?? { states: [], suppressed: {} };
        return decideConsent(facts, { topic: 'news', basis: 'consent', channel: 'email', address, now: now + 10 }).allowed;
      };
      await contacts.upsert([contactOf('a'), contactOf('b', { addresses: [{ channel: 'email', value: 'a@example.org' }] })]);
      await contacts.recordConsent([event('a', 'grant', now - 3), event('a', 'revoke', now - 2), event('b', 'grant', now - 5)]);
      expect([await allowed('a', 'a@example.org'), await allowed('b', 'a@example.org')]).toEqual([false, false]);
      await contacts.upsert([contactOf('a', { addresses: [{ channel: 'email', value: 'new@example.org' }] }), contactOf('c', { addresses: [{ channel: 'email', value: 'new@example.org' }] })]);
      await contacts.recordConsent([event('c', 'grant', now - 4)]);
      expect(await allowed('c', 'new@example.org')).toBe(false);
      await contacts.recordConsent([event('a', 'grant', now - 1), event('b', 'grant', now - 1)]);
      expect([await allowed('a', 'new@example.org'), await allowed('b', 'a@example.org')]).toEqual([true, true]);
    });

    test('nobody answered: the wait is over when it is due', async () => {
      const scene = await Scene.start(open);
      await waiting(scene);
      await scene.store.clock.advance(2 * day);
      expect(await resumed(scene)).toEqual({ why: 'due' });
    });

    test('an answer after the deadline but before the contact was handed out still counts', async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      await scene.store.clock.advance(2 * day);
      expect(first(await scene.store.replies.record([await scene.reply({ references: [`${key}@example.org`] })]))).toMatchObject({ woke: true });
      expect(await resumed(scene)).toMatchObject({ why: 'reply' });
    });

    test.each(['before', 'after'] as const)('an answer that comes after the hand-out, %s the step looked, still counts', async (when) => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      await scene.store.clock.advance(2 * day);
      const [ticket] = (await scene.claim(['wait'])).flatMap(ticketsOf);
      if (ticket === undefined) throw new Error('handed out');
      const reply = await scene.reply({ references: [key] });
      if (when === 'before') await scene.store.replies.record([reply]);
      expect(await scene.beginOne('wait', ticket)).toMatchObject({ type: 'run', arrival: { arrival: { wake: { why: 'due' } } } });
      if (when === 'after') await scene.store.replies.record([reply]);
      const outcome = { type: 'port' as const, port: 'timed-out', receipt: { reason: 'timed-out', detail: {} } };
      expect(await scene.record('wait', [{ ticket, outcome, next: 'ours', wake: 'due' }])).toEqual([{ type: 'superseded' }]);
      expect(await resumed(scene)).toMatchObject({ why: 'reply', reply: { text: 'Hello' } });
      const [again] = (await scene.store.enrolments.ofContacts(['a'])).get('a') ?? [];
      expect(again).toMatchObject({ state: 'running', step: 'wait' });
    });

    test('an answer that comes after the wait was decided changes nothing', async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      await scene.store.clock.advance(2 * day);
      const [ticket] = (await scene.claim(['wait'])).flatMap(ticketsOf);
      if (ticket === undefined) throw new Error('handed out');
      await scene.port('wait', ticket, { port: 'timed-out' });
      expect(await scene.store.replies.record([await scene.reply({ references: [key] })])).toMatchObject([{ type: 'matched', woke: false }]);
      const outcome = { type: 'port' as const, port: 'else', receipt: { reason: 'r', detail: {} } };
      expect(await scene.record('x', [{ ticket, outcome, next: 'ours' }])).toEqual([{ type: 'recorded' }]);
    });

    test('an address that two people share matches nobody by itself', async () => {
      const scene = await Scene.start(open);
      await scene.store.contacts.upsert([contactOf('a'), contactOf('b', { addresses: [{ channel: 'email', value: 'a@example.org' }] })]);
      expect(await scene.store.replies.record([await scene.reply({ kind: 'bounce' })])).toEqual([{ type: 'not-a-reply', kind: 'bounce', contact: null }]);
    });
  });
}
