import { decideConsent } from '../../../core/consent/decide';
import { resumed, waiting } from './reply-waits';
import { contactOf, day, first, Scene, ticketsOf, versionOf, type OpenStore } from './scene';

export function optOutsContract(open: OpenStore): void {
  describe('opt-outs', () => {
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

    test('of two who share an address and opt out at once, the newer word holds for it', async () => {
      const scene = await Scene.start(open);
      const addresses = [{ channel: 'email' as const, value: 'both@example.org' }];
      await scene.store.contacts.upsert([contactOf('a', { addresses }), contactOf('b', { addresses })]);
      const revoke = { channel: 'email', topic: '*', action: 'revoke', expiresAt: null, source: 'form', wording: '', actor: '', proof: {} } as const;
      await scene.store.contacts.recordConsent([{ ...revoke, id: '1', contact: 'a', at: 200 }, { ...revoke, id: '2', contact: 'b', at: 100 }]);
      await scene.store.contacts.upsert([contactOf('c', { addresses })]);
      expect((await scene.store.contacts.consentFacts(['c'])).get('c')?.states).toMatchObject([{ action: 'revoke', topic: '*', at: 200 }]);
    });

    test.each(['before the wait', 'while waiting', 'after the hand-out'] as const)('"no more" after another answer, %s, comes first', async (when) => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne('a');
      const key = await scene.sent(ticket, 'a');
      const park = (): Promise<unknown> => scene.park('wait', ticket, { wakeOn: { type: 'reply', messageKey: key } });
      const say = async (text: string, intent: 'none' | 'opt-out'): Promise<unknown> => scene.store.replies.record([await scene.reply({ references: [key], text, intent })]);
      if (when !== 'before the wait') await park();
      await say('Yes', 'none');
      if (when === 'after the hand-out') {
        const handed = first((await scene.claim(['wait'])).flatMap(ticketsOf));
        await scene.beginOne('wait', handed);
        await say('STOP', 'opt-out');
        const outcome = { type: 'port' as const, port: 'replied', receipt: { reason: 'replied', detail: {} } };
        expect(await scene.record('wait', [{ ticket: handed, outcome, next: 'ours', wake: 'reply' }])).toEqual([{ type: 'superseded' }]);
      } else await say('STOP', 'opt-out');
      if (when === 'before the wait') await park();
      expect(await resumed(scene)).toMatchObject({ why: 'reply', reply: { text: 'STOP', intent: 'opt-out' } });
    });

    test('an opt-out that answers no message counts for whoever wrote; from a stranger for whoever has the address later', async () => {
      const scene = await Scene.start(open);
      await scene.contacts('a');
      const replies = [await scene.reply({ intent: 'opt-out' }), await scene.reply({ intent: 'opt-out', from: 'stranger@example.org' })];
      expect((await scene.store.replies.record(replies)).map((result) => result.type)).toEqual(['unmatched', 'unmatched']);
      await scene.contacts('stranger');
      const facts = await scene.store.contacts.consentFacts(['a', 'stranger']);
      expect(facts.get('a')?.states).toMatchObject([{ action: 'revoke', topic: '*' }]);
      expect(facts.get('stranger')).toMatchObject({ states: [{ action: 'revoke', topic: '*' }], suppressed: {} });
    });

    test('a complaint is an opt-out that wakes nobody, by the message or by the address it names; of a stranger it says nothing', async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      const stranger = await scene.reply({ kind: 'complaint', from: 'stranger@example.org' });
      await scene.store.replies.record([await scene.reply({ kind: 'complaint', references: [`${key}@example.org`] }), stranger]);
      expect((await scene.store.contacts.consentFacts(['a'])).get('a')?.states).toMatchObject([{ channel: 'email', topic: '*', action: 'revoke', source: 'complaint' }]);
      expect(await scene.claim(['wait'])).toEqual([]);
      await scene.contacts('b', 'stranger');
      await scene.store.replies.record([await scene.reply({ kind: 'complaint', from: 'B@example.org' })]);
      const facts = await scene.store.contacts.consentFacts(['b', 'stranger']);
      expect([facts.get('b')?.states, facts.get('stranger')]).toMatchObject([[{ action: 'revoke', topic: '*' }], { states: [], suppressed: {} }]);
    });

    test('a bounce that says that the address is dead blocks it, if it is the one that we wrote to', async () => {
      const scene = await Scene.start(open);
      const { key } = await waiting(scene);
      const suppressed = async () => (await scene.store.contacts.consentFacts(['a'])).get('a')?.suppressed;
      const bounce = { kind: 'bounce', deadAddress: true, references: [key] } as const;
      await scene.store.replies.record([await scene.reply({ ...bounce, from: 'forwarded@elsewhere.example' }), await scene.reply({ kind: 'bounce', references: [key] })]);
      expect(await suppressed()).toEqual({});
      await scene.store.replies.record([await scene.reply({ ...bounce, from: 'A@example.org' })]);
      expect(await suppressed()).toEqual({ 'email:a@example.org': 'hard-bounce' });
    });

    test('what somebody told the provider alone counts from the first message that it turns away', async () => {
      const scene = await Scene.start(open);
      const request = await scene.sendRequest(await scene.enterOne('a'), 'a', { channel: 'email' });
      await scene.store.outbox.begin([request]);
      await scene.store.outbox.finish([{ messageKey: request.messageKey, account: 'twilio', result: { type: 'failed', code: 'opted-out', detail: '21610' } }]);
      expect((await scene.store.contacts.consentFacts(['a'])).get('a')?.states).toMatchObject([{ channel: 'email', topic: '*', action: 'revoke', source: 'provider' }]);
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
  });
}
