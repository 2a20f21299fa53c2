import type { Draft, SendVerdict } from '../../../core/store-port';
import { contactOf, day, first, ids, Scene, ticketsOf, type OpenStore } from './scene';

export function outboxContract(open: OpenStore): void {
  describe('drafts', () => {
    test('of two with one id the first stays', async () => {
      const scene = await Scene.start(open);
      await scene.store.outbox.prepare({ drafts: [draftOf('d', 'hi')], texts: { hi: { text: 'Hi' } } });
      await scene.store.outbox.prepare({ drafts: [draftOf('d', 'no'), draftOf('e', 'no')], texts: { no: { text: 'No' } } });
      expect(await scene.store.outbox.drafts(['d', 'none'])).toEqual({ drafts: [draftOf('d', 'hi')], texts: { hi: { text: 'Hi' } } });
    });

    test('those made of the same text and of others come back whole', async () => {
      const scene = await Scene.start(open);
      const batch = {
        drafts: [draftOf('a', 'hello'), draftOf('b', 'hello'), draftOf('c', 'bye')],
        texts: { hello: { subject: 'Hello', text: 'Hi {{contact.firstName}}' }, bye: { text: 'Bye' } },
      };
      await scene.store.outbox.prepare(batch);
      const { drafts, texts } = await scene.store.outbox.drafts(['a', 'b', 'c']);
      expect(drafts).toHaveLength(3);
      expect(drafts).toEqual(expect.arrayContaining(batch.drafts));
      expect(texts).toEqual(batch.texts);
    });
  });

  describe('sends', () => {
    test('begin says send once; after sent it says when, and nothing else', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.sent(ticket, 'a');
      expect(await scene.store.outbox.begin([await scene.sendRequest(ticket, 'a')])).toEqual([{ type: 'already-sent', at: expect.any(Number) }]);
    });

    test('after a refusal for sure the same message may go out', async () => {
      const scene = await Scene.start(open);
      const request = await scene.sendRequest(await scene.enterOne(), 'a');
      await scene.store.outbox.begin([request]);
      await scene.store.outbox.finish([{ messageKey: request.messageKey, account: 'smtp', result: { type: 'retry', code: '451', detail: '', afterMs: 1 } }]);
      expect(await scene.store.outbox.begin([request])).toEqual([{ type: 'send' }]);
    });

    test('consent, suppression and expiry are asked again at the last moment', async () => {
      const scene = await Scene.start(open);
      const { contacts, outbox } = scene.store;
      const tickets = await scene.enter(['granted', 'unknown', 'refused', 'blocked', 'late', 'gone']);
      const requests = await Promise.all(tickets.map((ticket, index) => scene.sendRequest(ticket, ['granted', 'unknown', 'refused', 'blocked', 'late', 'gone'][index] ?? '', { basis: 'consent' })));
      const event = { channel: 'email', topic: 'news', action: 'grant' as const, at: 1, expiresAt: null, source: 's', wording: '', actor: '', proof: {} };
      await contacts.recordConsent([
        ...['granted', 'refused', 'blocked', 'late', 'gone'].map((contact) => ({ ...event, id: contact, contact })),
        { ...event, id: 'no', contact: 'refused', topic: '*', action: 'revoke', at: 2 },
      ]);
      await contacts.suppress([{ channel: 'email', address: 'BLOCKED@example.org', reason: 'complaint' }, { channel: 'email', address: 'old@example.org', reason: 'hard-bounce' }]);
      const verdicts = await outbox.begin(requests.map((request, index) => ({ ...request, ...(index === 4 && { expiresAt: 1 }), ...(index === 5 && { address: 'old@example.org' }) })));
      expect(verdicts.map(inWords)).toEqual(['send', 'not-sent no-consent', 'not-sent no-consent', 'not-sent suppressed', 'not-sent expired', 'not-sent address-gone']);
    });

    test('a block holds for every legal basis and class', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne('a');
      await scene.store.contacts.suppress([{ channel: 'email', address: 'a@example.org', reason: 'hard-bounce' }]);
      const request = await scene.sendRequest(ticket, 'a', { basis: 'contract', class: 'transactional' });
      expect((await scene.store.outbox.begin([request])).map(inWords)).toEqual(['not-sent suppressed']);
    });

    test('caps hold for marketing only, but everything counts', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne('a');
      const caps = [{ limit: 1, windowMs: day, channel: '', topic: '' }];
      const send = (messageKey: string, kind: 'marketing' | 'service' | 'transactional') => scene.sendRequest(ticket, 'a', { messageKey, class: kind, caps });
      const verdicts = await scene.store.outbox.begin([await send('1', 'transactional'), await send('2', 'service'), await send('3', 'marketing')]);
      expect(verdicts.map(inWords)).toEqual(['send', 'send', 'not-sent capped']);
      expect(first(verdicts.slice(2))).toMatchObject({ receipt: { reason: 'capped', detail: { count: 2 }, nextEligibleAt: expect.any(Number) } });
    });

    test('a hold of its own does not stand in the way', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne('a');
      const caps = [{ limit: 1, windowMs: day, channel: '', topic: '' }];
      await scene.store.fatigue.hold([{ ticket, leg: 1, step: 'cap', contact: 'a', topic: 'news', channels: ['email'] }], caps);
      expect(await scene.store.outbox.begin([await scene.sendRequest(ticket, 'a', { caps })])).toEqual([{ type: 'send' }]);
      expect((await scene.store.outbox.begin([await scene.sendRequest(ticket, 'a', { messageKey: 'more', caps })])).map(inWords)).toEqual(['not-sent capped']);
    });

    test('a channel that is down is paused, said once, and its people are due when it is back', async () => {
      const scene = await Scene.start(open);
      const [a, b] = await scene.enter(['a', 'b']);
      if (a === undefined || b === undefined) throw new Error('two entered');
      const requests = [await scene.sendRequest(a, 'a'), await scene.sendRequest(b, 'b')];
      await scene.store.outbox.begin(requests);
      const down = requests.map(({ messageKey, account }) => ({ messageKey, account, result: { type: 'channel-down' as const, code: '535', detail: 'wrong password' } }));
      expect(await scene.store.outbox.finish(down)).toEqual({ paused: ['smtp'], trouble: [] });
      expect(await scene.store.outbox.finish(down)).toEqual({ paused: [], trouble: [] });
      expect((await scene.store.outbox.begin(requests)).map(inWords)).toEqual(['hold-on channel-paused', 'hold-on channel-paused']);
      await scene.park('send', a, { wakeOn: { type: 'channel', account: 'smtp' } });
      await scene.park('send', b, { wakeOn: { type: 'channel', account: 'other' } });
      expect((await scene.store.reports.health()).pausedAccounts).toMatchObject([{ account: 'smtp', detail: 'wrong password' }]);
      await scene.store.outbox.resumeAccount('smtp');
      expect((await scene.claim(['send'])).flatMap(ticketsOf).map((ticket) => ticket.enrolment)).toEqual([a.enrolment]);
      expect((await scene.store.outbox.begin([await scene.sendRequest(b, 'b')])).map(inWords)).toEqual(['superseded']);
    });

    test('an account that nothing gets through is told of once, and in the health report until something does', async () => {
      const scene = await Scene.start(open);
      const { outbox, reports } = scene.store;
      const [request] = await Promise.all((await scene.enter(['a'])).map((ticket) => scene.sendRequest(ticket, 'a')));
      if (request === undefined) throw new Error('one entered');
      const { messageKey, account } = request;
      const down = { messageKey, account, result: { type: 'retry' as const, code: 'unreachable', detail: 'ECONNREFUSED', afterMs: 1 } };
      await outbox.begin([request]);
      expect(await outbox.finish([down])).toEqual({ paused: [], trouble: [{ account, code: 'unreachable', detail: 'ECONNREFUSED' }] });
      expect(await outbox.finish([down])).toEqual({ paused: [], trouble: [] });
      // One busy mailbox is nobody's trouble but its own.
      expect(await outbox.finish([{ messageKey, account, result: { ...down.result, code: 'recipient-busy' } }])).toEqual({ paused: [], trouble: [] });
      const unset = { account: 'sms:none', code: 'channel-unavailable', detail: 'sms' };
      expect(await outbox.noteTrouble([unset, unset])).toEqual([unset]);
      expect(await outbox.noteTrouble([unset])).toEqual([]);
      expect((await reports.health()).troubles).toEqual(expect.arrayContaining([expect.objectContaining({ account, code: 'unreachable', since: expect.any(Number) }), expect.objectContaining(unset)]));
      await outbox.begin([request]);
      await outbox.finish([{ messageKey, account, result: { type: 'sent', providerId: '' } }]);
      expect((await reports.health()).troubles).toMatchObject([unset]);
      await scene.store.clock.advance(day);
      expect((await reports.health()).troubles).toEqual([]);
      expect(await outbox.noteTrouble([unset])).toEqual([unset]);
    });

    test('an address that the contact has no more is not written to', async () => {
      const scene = await Scene.start(open);
      const request = await scene.sendRequest(await scene.enterOne('a'), 'a');
      await scene.store.contacts.upsert([contactOf('a', { addresses: [{ channel: 'email', value: 'new@example.org' }] })]);
      expect(await scene.store.outbox.begin([request])).toMatchObject([{ type: 'not-sent', reason: 'address-gone' }]);
      expect(await scene.store.outbox.begin([{ ...request, address: 'NEW@example.org' }])).toEqual([{ type: 'send' }]);
    });

    test('the one switch stops all sending, and nobody loses their place', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne('a');
      await scene.store.outbox.stopSending(true, 'me');
      const [verdict] = await scene.store.outbox.begin([await scene.sendRequest(ticket, 'a')]);
      expect(verdict).toMatchObject({ type: 'hold-on', reason: 'sending-stopped' });
      expect((await scene.store.reports.health()).sendingStopped).toBe(true);
      await scene.park('send', ticket, { wakeOn: { type: 'channel', account: 'smtp' } });
      await scene.store.outbox.stopSending(false, 'me');
      expect((await scene.claim(['send'])).flatMap(ticketsOf)).toHaveLength(1);
    });

    test('groups of more than a thousand are judged whole', async () => {
      const scene = await Scene.start(open);
      const people = ids('p', 1_100);
      const tickets = await scene.enter(people);
      const base = await scene.sendRequest(first(tickets), first(people));
      const requests = tickets.map((ticket, index) => ({ ...base, ticket, contact: people[index] ?? '', address: `${people[index] ?? ''}@example.org`, messageKey: `m${index}` }));
      expect((await scene.store.outbox.begin(requests)).filter((verdict) => verdict.type === 'send')).toHaveLength(1_100);
    });
  });
}

function inWords(verdict: SendVerdict): string {
  return 'reason' in verdict ? `${verdict.type} ${verdict.reason}` : verdict.type;
}

function draftOf(id: string, text: string): Draft {
  return { id, enrolment: id, leg: 1, step: 'tailor', channel: 'email', address: 'a@example.org', locale: 'en', message: 'm', text, variables: { n: 1 }, preparedAt: 5 };
}
