import type { ConsentEventInput } from '../../../core/journey/inputs';
import { contactOf, day, first, ids, leaseMs, Scene, versionOf, type OpenStore } from './scene';

export function contactsContract(open: OpenStore): void {
  describe('contacts', () => {
    test('upsert says who is new and what is stored, merges rows that are only a part, and get answers only who is there', async () => {
      const { store } = await Scene.start(open);
      expect(await store.contacts.upsert([contactOf('a'), contactOf('a', { firstName: 'Ann' })])).toMatchObject([{ id: 'a', created: true }, { id: 'a', created: false }]);
      expect(await store.contacts.upsert([contactOf('a', { firstName: 'Bea', attributes: { tags: ['x'], n: 1.5 } })])).toMatchObject([{ id: 'a', created: false }]);
      const found = await store.contacts.get(['a', 'nobody']);
      expect(Array.from(found)).toEqual([['a', contactOf('a', { firstName: 'Bea', attributes: { tags: ['x'], n: 1.5 } })]]);
      const part = { id: 'a', firstName: 'Cleo', addresses: [], attributes: { n: 2 }, keeps: ['addresses'] as const };
      const whole = contactOf('a', { firstName: 'Cleo', attributes: { tags: ['x'], n: 2 } });
      expect(await store.contacts.upsert([part])).toEqual([{ id: 'a', created: false, contact: whole }]);
      expect(Array.from(await store.contacts.get(['a']))).toEqual([['a', whole]]);
      expect(Array.from(await store.contacts.findByAddress('email', ['a@example.org']))).toEqual([['a@example.org', ['a']]]);
    });

    test('addresses are found whatever their case, by channel, and no longer once they are gone', async () => {
      const { store } = await Scene.start(open);
      await store.contacts.upsert([contactOf('a', { addresses: [{ channel: 'email', value: 'Ann@Example.org' }] }), contactOf('b', { addresses: [{ channel: 'email', value: 'ann@example.org' }] })]);
      expect(Array.from(await store.contacts.findByAddress('email', ['ann@example.org', 'x@example.org']))).toEqual([['ann@example.org', ['a', 'b']]]);
      expect((await store.contacts.findByAddress('sms', ['ann@example.org'])).size).toBe(0);
      await store.contacts.upsert([contactOf('a', { addresses: [] })]);
      expect(Array.from(await store.contacts.findByAddress('email', ['ann@example.org']))).toEqual([['ann@example.org', ['b']]]);
    });

    test('pages go through all ids once, in order', async () => {
      const { store } = await Scene.start(open);
      await store.contacts.upsert(ids('c', 25).map((id) => contactOf(id)));
      const seen: string[] = [];
      for (let page = await store.contacts.page('', 10); page.length > 0; page = await store.contacts.page(seen.at(-1) ?? '', 10)) seen.push(...page);
      expect(seen).toEqual([...ids('c', 25)].sort());
    });

    test('a batch of more than a thousand is taken whole', async () => {
      const { store } = await Scene.start(open);
      expect(await store.contacts.upsert(ids('c', 2_500).map((id) => contactOf(id)))).toHaveLength(2_500);
      expect((await store.contacts.get(ids('c', 2_500))).size).toBe(2_500);
    });
  });

  describe('events', () => {
    test('are stored once per id, and not for unknown contacts', async () => {
      const { store } = await Scene.start(open);
      await store.contacts.upsert([contactOf('a')]);
      const event = { id: 'e1', contact: 'a', name: 'purchase', at: 1_000, properties: { total: 5 } };
      expect(await store.contacts.recordEvents([event, event, { ...event, id: 'e2', contact: 'x' }])).toEqual(['stored', 'duplicate', 'unknown-contact']);
      expect(await store.contacts.recordEvents([event])).toEqual(['duplicate']);
    });

    test('facts count `from < at <= to`, sum numbers only, and name the first and last time', async () => {
      const { store } = await Scene.start(open);
      await store.contacts.upsert([contactOf('a'), contactOf('b')]);
      const event = (id: string, at: number, properties = {}): { id: string; contact: string; name: string; at: number; properties: Record<string, never> } => ({ id, contact: 'a', name: 'purchase', at, properties });
      await store.contacts.recordEvents([event('1', 100, { total: 5 }), event('2', 200, { total: 2.5 }), event('3', 300, { total: '9' }), event('4', 400), { ...event('5', 250, { total: 1 }), name: 'refund' }]);
      const query = { event: 'purchase', property: 'total', from: 100, to: 300 };
      const subjects = [{ contact: 'a', since: 0 }, { contact: 'b', since: 0 }, { contact: 'a', since: 200 }];
      const facts = await store.contacts.eventFacts(subjects, [query, { ...query, from: 0 }, { ...query, property: 'a"b' }]);
      expect(facts[0]).toEqual([
        { count: 2, sum: 2.5, min: 2.5, max: 2.5, first: 200, last: 300 },
        { count: 3, sum: 7.5, min: 2.5, max: 5, first: 100, last: 300 },
        { count: 2, sum: 0, min: null, max: null, first: 200, last: 300 },
      ]);
      expect(facts[1]?.[0]).toEqual({ count: 0, sum: 0, min: null, max: null, first: null, last: null });
      expect(facts[2]?.map((fact) => [fact.count, fact.first])).toEqual([[1, 300], [1, 300], [1, 300]]);
    });

    test('properties with odd names and booleans are read as what they are', async () => {
      const { store } = await Scene.start(open);
      await store.contacts.upsert([contactOf('a')]);
      await store.contacts.recordEvents([{ id: '1', contact: 'a', name: 'x', at: 1, properties: { 'a.b': 1, 'q"': 2, 円: 3, yes: true } }]);
      const query = { event: 'x', from: 0, to: 9 };
      const facts = await store.contacts.eventFacts([{ contact: 'a', since: 0 }], ['a.b', 'q"', '円', 'yes'].map((property) => ({ ...query, property })));
      expect(facts[0]?.map((fact) => fact.sum)).toEqual([1, 2, 3, 0]);
    });

    test('an event offers its contact to the journey that listens to it, once', async () => {
      const scene = await Scene.start(open, { entryEvent: 'signup' });
      await scene.contacts('a');
      const event = { id: 'e1', contact: 'a', name: 'signup', at: 1, properties: {} };
      await scene.store.contacts.recordEvents([event, { ...event, id: 'e2', name: 'other' }]);
      await scene.store.contacts.recordEvents([event]);
      const batches = await scene.claim(['entry']);
      expect(batches.flatMap((batch) => batch.items)).toEqual([{ type: 'offer', offer: { id: expect.any(String), batch: batches[0]?.batch }, contact: contactOf('a') }]);
    });
  });

  describe('consent and suppression', () => {
    const consent = (id: string, rest: Partial<ConsentEventInput> = {}): ConsentEventInput => ({
      id, contact: 'a', channel: 'email', topic: 'news', action: 'grant', at: 100, expiresAt: null, source: 'form', wording: 'v1', actor: '', proof: {}, ...rest,
    });

    test('events are kept once and come to one state per channel and topic, whatever order they arrive in', async () => {
      const { store } = await Scene.start(open);
      await store.contacts.upsert([contactOf('a')]);
      expect(await store.contacts.recordConsent([consent('1', { action: 'revoke', at: 300 }), consent('1'), consent('2', { contact: 'x' })])).toEqual(['stored', 'duplicate', 'unknown-contact']);
      await store.contacts.recordConsent([consent('3', { at: 200 }), consent('4', { topic: '*', channel: '*', action: 'deny', at: 5 })]);
      const states = (await store.contacts.consentFacts(['a'])).get('a')?.states;
      expect(states).toHaveLength(2);
      expect(states).toContainEqual({ channel: 'email', topic: 'news', action: 'revoke', at: 300, expiresAt: null, source: 'form', wording: 'v1' });
    });

    test('a blocked address is named as the contact has it, and stays blocked for whoever gets it later', async () => {
      const { store } = await Scene.start(open);
      await store.contacts.suppress([{ channel: 'email', address: 'ANN@example.org', reason: 'hard-bounce' }]);
      await store.contacts.suppress([{ channel: 'email', address: 'ann@example.org', reason: 'manual' }]);
      await store.contacts.upsert([contactOf('a', { addresses: [{ channel: 'email', value: 'Ann@example.org' }] })]);
      expect((await store.contacts.consentFacts(['a', 'nobody'])).get('a')?.suppressed).toEqual({ 'email:Ann@example.org': 'hard-bounce' });
      const addresses = [{ channel: 'email', address: 'Ann@Example.org' }, { channel: 'email', address: 'never@example.org' }] as const;
      expect(await store.contacts.unsuppress(addresses)).toEqual([true, false]);
      expect((await store.contacts.consentFacts(['a'])).get('a')?.suppressed).toEqual({});
    });
  });

  describe('message facts', () => {
    test('count sends, touches from elsewhere and human answers', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne('a');
      const at = await scene.now();
      const key = await scene.sent(ticket, 'a');
      await scene.store.fatigue.recordTouches([{ key: 't', contact: 'a', channel: 'phone', topic: 'sales', at }]);
      await scene.store.replies.record([await scene.reply({ references: [`<${key}@example.org>`] }), await scene.reply({ references: [`<${key}@example.org>`], kind: 'auto-reply' })]);
      const query = { from: at - 1, to: at + day };
      const facts = await scene.store.contacts.messageFacts([{ contact: 'a', since: 0 }, { contact: 'b', since: 0 }, { contact: 'a', since: at + day }], [
        { ...query, measure: 'sent', topic: '' },
        { ...query, measure: 'sent', topic: 'news' },
        { ...query, measure: 'replied', topic: '' },
        { ...query, measure: 'replied', topic: 'other' },
        { ...query, measure: 'sent', topic: '', from: at + day },
      ]);
      expect(facts).toEqual([[2, 1, 1, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]);
    });
  });

  describe('journeys', () => {
    test('register is idempotent and keeps the newest version', async () => {
      const { store } = await Scene.start(open);
      await store.journeys.register(versionOf());
      await store.journeys.register(versionOf({ version: '2', name: 'New' }));
      expect(await store.journeys.get('j')).toEqual(versionOf({ version: '2', name: 'New' }));
      expect(await store.journeys.get('none')).toBeUndefined();
      await store.journeys.register(versionOf({ journey: 'k' }));
      expect((await store.journeys.list()).map(({ journey, name }) => [journey, name])).toEqual([['j', 'New'], ['k', versionOf().name]]);
    });

    test('another workflow may not take a journey whose owner has a live pump, and may once it is gone', async () => {
      const scene = await Scene.start(open);
      await scene.store.pumps.beat([scene.pump('entry')]);
      await expect(scene.store.journeys.register(versionOf({ workflow: 'copy' }))).rejects.toMatchObject({ code: 'journey-owned', params: { workflow: 'w' } });
      await expect(scene.store.pumps.beat([{ ...scene.pump('entry'), workflow: 'copy' }])).rejects.toMatchObject({ code: 'journey-owned' });
      scene.opened.moveLease(5 * 60_000);
      await scene.store.journeys.register(versionOf({ workflow: 'copy' }));
      expect((await scene.store.journeys.get('j'))?.workflow).toBe('copy');
    });

    test('another workflow may not take a journey in which people are, though its owner is gone: nobody would take care of them', async () => {
      const scene = await Scene.start(open);
      const tickets = await scene.enter(['waiting', 'running', 'lost']);
      const [waiting, running, lost] = tickets;
      if (waiting === undefined || running === undefined || lost === undefined) throw new Error('three entered');
      const copy = versionOf({ workflow: 'copy' });
      const refused = { code: 'journey-owned', params: { workflow: 'w', live: false } };
      await expect(scene.store.journeys.register(copy)).rejects.toMatchObject(refused);
      await scene.port('x', lost, { next: 'n8n' });
      await scene.leave('x', running);
      scene.opened.moveLease(leaseMs + 1);
      await scene.claim(['wait']);
      expect(await scene.state(lost)).toBe('interrupted');
      await scene.store.enrolments.remove([waiting.enrolment], 'removed', 'me');
      await expect(scene.store.journeys.register(copy)).rejects.toMatchObject(refused);
      await expect(scene.store.pumps.beat([{ ...scene.pump('wait'), workflow: 'copy' }])).rejects.toMatchObject(refused);
      await scene.store.enrolments.move([lost.enrolment], 'wait', 'me');
      await expect(scene.store.journeys.register(copy)).rejects.toMatchObject(refused);
      expect(await scene.store.journeys.takeOver('j', 'copy')).toEqual({ moved: 1 });
      await scene.store.journeys.register(copy);
      await scene.store.journeys.register(versionOf({ workflow: 'again', journey: 'empty' }));
      await scene.store.journeys.register(versionOf({ workflow: 'another', journey: 'empty' }));
    });

    test('one quarrel over a journey does not stop the other pumps of the process', async () => {
      const scene = await Scene.start(open);
      await scene.store.pumps.beat([scene.pump('entry')]);
      await expect(scene.store.pumps.beat([{ ...scene.pump('entry'), workflow: 'copy' }, { workflow: 'other', journey: 'k', step: 'x', kind: 'park' }])).rejects.toMatchObject({ code: 'journey-owned' });
      expect(await scene.store.pumps.live('other')).toEqual(['x']);
      expect(await scene.store.pumps.live('copy')).toEqual([]);
    });

    test('taking over moves the people who are in it', async () => {
      const scene = await Scene.start(open);
      const [waiting, running] = await scene.enter(['a', 'b']);
      if (waiting === undefined || running === undefined) throw new Error('two entered');
      await scene.park('delay', waiting, { until: await scene.now() });
      expect(await scene.store.journeys.takeOver('j', 'new')).toEqual({ moved: 2 });
      expect(await scene.beginOne('x', running)).toEqual({ type: 'superseded' });
      // The old workflow's pump may still beat: it is handed nobody, neither the one who is due nor one who is offered.
      await scene.contacts('c');
      await scene.store.journeys.offer('j', ['c'], 'k');
      expect(await scene.claim(['delay', 'entry'])).toEqual([]);
      const taker = new Scene(scene.opened, 'j', 'new');
      const claimed = await taker.claim(['delay']);
      expect(claimed.flatMap((batch) => batch.items)).toHaveLength(1);
      scene.opened.moveLease(11 * 60_000);
      expect((await taker.claim(['entry'])).flatMap((batch) => batch.items)).toContainEqual(expect.objectContaining({ ticket: expect.objectContaining({ enrolment: running.enrolment }) }));
      await expect(scene.store.journeys.takeOver('none', 'new')).rejects.toMatchObject({ code: 'journey-unknown' });
    });

    test('offers are taken once per key, and refused for people and journeys nobody knows', async () => {
      const scene = await Scene.start(open);
      await scene.contacts('a', 'b');
      expect(await scene.store.journeys.offer('j', ['a', 'x', 'b', 'a'], 'import-1')).toEqual(['stored', 'unknown-contact', 'stored', 'duplicate']);
      expect(await scene.store.journeys.offer('j', ['a'], 'import-1')).toEqual(['duplicate']);
      expect(await scene.store.journeys.offer('j', ['a'], 'import-2')).toEqual(['stored']);
      await expect(scene.store.journeys.offer('none', ['a'], 'k')).rejects.toMatchObject({ code: 'journey-unknown' });
    });
  });

  describe('clock', () => {
    test('journey time moves by itself and by the test clock, lease time only by itself', async () => {
      const { store, moveLease } = await open();
      const before = await store.clock.now();
      await store.clock.advance(3 * day);
      moveLease(1_000);
      const after = await store.clock.now();
      expect(after.journey - before.journey - (after.lease - before.lease)).toBe(3 * day);
      expect(after.lease - before.lease).toBeGreaterThanOrEqual(1_000);
      expect(after.lease - before.lease).toBeLessThan(60_000);
      expect(first([store.id])).toMatch(/^.{10,}$/);
    });
  });
}
