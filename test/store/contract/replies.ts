import { resumed, waiting } from './reply-waits';
import { contactOf, day, first, Scene, ticketsOf, versionOf, type OpenStore } from './scene';

export function repliesContract(open: OpenStore): void {
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
