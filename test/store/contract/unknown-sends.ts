import type { EnrolmentMemory, SendRequest, Ticket } from '../../../core/store-port';
import { day, first, leaseMs, Scene, ticketsOf, type OpenStore } from './scene';

export function unknownSendsContract(open: OpenStore): void {
  describe('sends of which nobody knows what became', () => {
    test('what a dead run marked `sending` is unknown for the next, for ever', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      const request = await scene.sendRequest(ticket, 'a');
      expect(await scene.store.outbox.begin([request])).toEqual([{ type: 'send' }]);
      scene.opened.moveLease(leaseMs + 1);
      const [again] = (await scene.claim(['entry'])).flatMap(ticketsOf);
      if (again === undefined) throw new Error('handed out again');
      expect(await scene.store.outbox.begin([{ ...request, ticket: again }])).toEqual([{ type: 'unknown' }]);
      expect(await scene.store.outbox.begin([{ ...request, ticket: again }])).toEqual([{ type: 'unknown' }]);
      expect(await scene.store.outbox.begin([request])).toEqual([{ type: 'superseded' }]);
      expect((await scene.store.reports.health()).unknownSends).toBe(1);
    });

    test.each([
      [{ type: 'sent', providerId: '' }, [], 'not-unknown', 'sent'],
      [{ type: 'retry', code: 'busy', detail: 'try later', afterMs: 0 }, [{ code: 'busy', detail: 'try later' }], 'settled', 'unknown'],
    ] as const)('a run that was slow, not dead, says late what became of it: %j', async (result, listed, settled, told) => {
      const scene = await Scene.start(open);
      const request = await leftUnknown(scene);
      await scene.store.outbox.finish([{ messageKey: request.messageKey, account: 'smtp', result }]);
      expect(await scene.store.reports.unknownSends(9)).toMatchObject(listed);
      expect((await scene.store.reports.account('j')).sends['send']).toMatchObject({ sent: told === 'sent' ? 1 : 0, unknown: told === 'sent' ? 0 : 1 });
      expect(await scene.store.outbox.settleUnknown([request.messageKey], 'sent', 'me')).toEqual([settled]);
    });

    test('is unknown too when its person never comes to that Send again', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne('a');
      await scene.store.outbox.begin([await scene.sendRequest(ticket, 'a')]);
      expect((await scene.store.reports.health()).unknownSends).toBe(0);
      await scene.store.enrolments.remove([ticket.enrolment], 'removed', 'me');
      expect((await scene.store.reports.health()).unknownSends).toBe(1);
      const facts = await scene.store.contacts.messageFacts([{ contact: 'a', since: 0 }], [{ measure: 'sent', topic: '', from: 0, to: (await scene.now()) + day }]);
      expect(facts).toEqual([[1]]);
    });

    test('an answer that names the message settles it as sent: it goes out no second time', async () => {
      const scene = await Scene.start(open);
      const request = await leftUnknown(scene);
      await scene.store.replies.record([await scene.reply({ references: [request.messageId] })]);
      expect((await scene.store.reports.account('j')).sends['send']).toMatchObject({ sent: 1, unknown: 0 });
      expect(await scene.store.outbox.settleUnknown([request.messageKey], 'send-again', 'me')).toEqual(['not-unknown']);
    });

    test('an unknown is listed, and known once a person says what became of it', async () => {
      const scene = await Scene.start(open);
      const { outbox, reports } = scene.store;
      const ticket = await scene.enterOne('a');
      const request = await scene.sendRequest(ticket, 'a');
      await outbox.begin([request]);
      await outbox.finish([{ messageKey: request.messageKey, account: 'smtp', result: { type: 'unknown', code: 'cut-off', detail: 'after DATA' } }]);
      expect(await reports.unknownSends(10)).toEqual([
        expect.objectContaining({ messageKey: request.messageKey, contact: 'a', journey: 'j', step: 'send', channel: 'email', address: 'a@example.org', code: 'cut-off', detail: 'after DATA' }),
      ]);
      expect(await outbox.settleUnknown([request.messageKey, request.messageKey, 'nothing'], 'sent', 'me')).toEqual(['settled', 'not-unknown', 'not-unknown']);
      expect(await reports.unknownSends(10)).toEqual([]);
      expect(await outbox.begin([request])).toEqual([{ type: 'already-sent', at: expect.any(Number) }]);
      expect((await reports.receipts({ contact: 'a', limit: 1 }))[0]).toMatchObject({ outcome: 'settled', receipt: { reason: 'said-to-be-sent', detail: { by: 'me' } } });
    });

    test('an unknown goes out again when a person says so: its place is free, and its person stands before that Send', async () => {
      const scene = await Scene.start(open);
      const { outbox, enrolments } = scene.store;
      const ticket = await scene.enterOne('a');
      const caps = [{ limit: 1, windowMs: day, channel: '', topic: '' }] as const;
      const request = await scene.sendRequest(ticket, 'a', { caps, draft: 'the-draft' });
      await outbox.begin([request]);
      expect(await outbox.settleUnknown([request.messageKey], 'send-again', 'me')).toEqual(['not-unknown']);
      await outbox.finish([{ messageKey: request.messageKey, account: 'smtp', result: { type: 'unknown', code: '', detail: '' } }]);
      expect(await outbox.settleUnknown([request.messageKey], 'send-again', 'me')).toEqual(['on-the-way']);
      await scene.port('send', ticket, { port: 'sent', remember: { draft: null, lastSend: 'send', sends: { send: { messageKey: request.messageKey, channel: 'email', at: 1 } } } });
      await scene.park('wait', ticket);
      expect(await outbox.settleUnknown([request.messageKey], 'send-again', 'me')).toEqual(['settled']);
      const batch = first(await scene.claim(['send', 'wait']));
      expect(batch.step).toBe('send');
      const again = first(ticketsOf(batch));
      expect(await scene.beginOne('send', again)).toMatchObject({ type: 'run', arrival: { arrival: { type: 'fresh' }, memory: { draft: 'the-draft', sends: {} } } });
      expect(await outbox.begin([{ ...request, ticket: again }])).toEqual([{ type: 'send' }]);
      await outbox.finish([{ messageKey: request.messageKey, account: 'smtp', result: { type: 'unknown', code: '', detail: '' } }]);
      await enrolments.remove([ticket.enrolment], 'removed', 'me');
      expect(await outbox.settleUnknown([request.messageKey], 'send-again', 'me')).toEqual(['left']);
    });

    test('the account of a Send tells what a person found out, and what went out as somebody was taken from the journey', async () => {
      const scene = await Scene.start(open);
      const { outbox, enrolments, reports } = scene.store;
      const tickets = await scene.enter(['a', 'b', 'c']);
      const requests = await Promise.all(tickets.map((ticket, index) => scene.sendRequest(ticket, ['a', 'b', 'c'][index] ?? '')));
      await outbox.begin(requests);
      const [a, b, c] = tickets;
      if (a === undefined || b === undefined || c === undefined) throw new Error('three entered');
      await enrolments.remove([c.enrolment], 'removed', 'me');
      for (const ticket of [a, b]) await scene.port('send', ticket, { port: 'sent', reason: 'unknown', kind: 'send' });
      expect(await scene.port('send', c, { port: 'sent', reason: 'sent', kind: 'send', remember: rememberOf(c) })).toEqual({ type: 'superseded' });
      for (const ticket of [a, b]) await scene.park('wait', ticket);
      await outbox.finish(requests.slice(0, 2).map(({ messageKey, account }) => ({ messageKey, account, result: { type: 'unknown' as const, code: '', detail: '' } })));
      expect((await reports.account('j')).sends['send']).toMatchObject({ reached: 3, sent: 1, unknown: 2 });
      await outbox.settleUnknown([requests[0]?.messageKey ?? ''], 'sent', 'me');
      await outbox.settleUnknown([requests[1]?.messageKey ?? ''], 'send-again', 'me');
      expect((await reports.account('j')).sends['send']).toMatchObject({ reached: 2, sent: 2, unknown: 0 });
      const [again] = (await scene.claim(['send'])).flatMap(ticketsOf);
      if (again === undefined) throw new Error('goes out again');
      await scene.port('send', again, { port: 'sent', reason: 'sent', kind: 'send' });
      expect((await reports.account('j')).sends['send']).toMatchObject({ reached: 3, sent: 3, unknown: 0 });
    });

    test('what went out is told once, also when its run comes back after the person has left in another leg', async () => {
      const scene = await Scene.start(open);
      const { outbox, enrolments, reports } = scene.store;
      const tickets = await scene.enter(['a', 'b']);
      const requests = await Promise.all(tickets.map((ticket, index) => scene.sendRequest(ticket, ['a', 'b'][index] ?? '')));
      await outbox.begin(requests);
      scene.opened.moveLease(leaseMs + 1);
      const again = (await scene.claim(['entry'])).flatMap(ticketsOf);
      const told = again.find((ticket) => ticket.enrolment === tickets[0]?.enrolment);
      if (told === undefined) throw new Error('handed out again');
      await scene.port('send', told, { port: 'sent', reason: 'unknown', kind: 'send', remember: rememberOf(told) });
      for (const ticket of again) await scene.park('wait', ticket);
      await enrolments.remove(tickets.map(({ enrolment }) => enrolment), 'removed', 'me');
      await outbox.finish(requests.slice(1).map(({ messageKey, account }) => ({ messageKey, account, result: { type: 'sent' as const, providerId: '' } })));
      for (const ticket of tickets) await scene.port('send', ticket, { port: 'sent', reason: 'sent', kind: 'send', remember: rememberOf(ticket) });
      expect((await reports.account('j')).sends['send']).toMatchObject({ reached: 2, sent: 1, unknown: 1 });
      const receipts = await reports.receipts({ contact: 'b', limit: 10 });
      expect(receipts.filter((row) => row.step === 'send' && row.outcome === 'port:sent')).toMatchObject([{ leg: 1 }]);
    });

    test.each(['removed', 'moved', 'moved, then removed'])('what went out to somebody stuck at Send is told of when they are %s, and known to the steps behind', async (how) => {
      const scene = await Scene.start(open);
      const { enrolments, outbox, pumps, reports } = scene.store;
      const entered = await scene.enterOne('a');
      await scene.park('send', entered, { until: await scene.now(), kind: 'send' });
      for (let round = 0; round < 3; round++) {
        const batch = first(await scene.claim(['send']));
        const ticket = first(ticketsOf(batch));
        await scene.begin('send', [ticket]);
        if (round === 0) await scene.sent(ticket, 'a', { leg: 2 });
        await pumps.settle(batch.batch, { status: 'error', lastNode: 'Send', error: 'the disk is full' });
        scene.opened.moveLease(leaseMs);
      }
      await scene.claim(['send']);
      expect(await scene.state(entered)).toBe('stuck');
      if (how !== 'removed') await enrolments.move([entered.enrolment], 'wait', 'me');
      const [arrived] = how === 'moved' ? (await scene.claim(['wait'])).flatMap(ticketsOf) : [];
      if (how !== 'moved') await enrolments.remove([entered.enrolment], 'by-hand', 'me');
      expect((await reports.account('j')).sends['send']).toEqual({ reached: 1, sent: 1, notSent: {}, failed: 0, unknown: 0, waiting: 0, unbooked: 0 });
      if (arrived !== undefined) expect(await scene.beginOne('wait', arrived)).toMatchObject({ arrival: { memory: { lastSend: 'send', sends: { send: { channel: 'email' } } } } });
      expect(await outbox.settleUnknown([`key-${entered.enrolment}`], 'sent', 'me')).toEqual(['not-unknown']);
    });

    test('what was on the wire of a run that died as its person was taken out is unbooked, and booked by whoever finds out', async () => {
      const scene = await Scene.start(open);
      const { enrolments, outbox, reports } = scene.store;
      const ticket = await scene.enterOne('a');
      const request = await scene.sendRequest(ticket, 'a');
      await outbox.begin([request]);
      await enrolments.remove([ticket.enrolment], 'by-hand', 'me');
      expect((await reports.account('j')).sends['send']).toMatchObject({ reached: 0, unbooked: 1 });
      expect(await outbox.settleUnknown([request.messageKey], 'sent', 'me')).toEqual(['settled']);
      expect((await reports.account('j')).sends['send']).toMatchObject({ reached: 1, sent: 1, unbooked: 0 });
    });

    test('who has one in this visit to Send is known, until it is surely not sent', async () => {
      const scene = await Scene.start(open);
      const { outbox } = scene.store;
      const ticket = await scene.enterOne('a');
      const request = await scene.sendRequest(ticket, 'a');
      const visit = { contact: 'a', enrolment: ticket.enrolment, step: 'send', leg: 1 };
      const asked = [visit, { ...visit, leg: 2 }, { ...visit, step: 'other' }, { ...visit, enrolment: 'other' }];
      expect(await outbox.begun(asked)).toEqual([false, false, false, false]);
      await outbox.begin([request]);
      expect(await outbox.begun(asked)).toEqual([true, false, false, false]);
      await outbox.finish([{ messageKey: request.messageKey, account: 'smtp', result: { type: 'failed', code: '550', detail: '' } }]);
      expect(await outbox.begun([visit])).toEqual([false]);
    });
  });
}

function rememberOf({ enrolment }: Ticket): EnrolmentMemory {
  return { draft: null, lastSend: 'send', sends: { send: { messageKey: `key-${enrolment}`, channel: 'email', at: 1 } } };
}

/** A message that a run marked `sending` and took to its grave, told of as unknown by the next run. */
async function leftUnknown(scene: Scene): Promise<SendRequest> {
  const request = await scene.sendRequest(await scene.enterOne('a'), 'a');
  await scene.store.outbox.begin([request]);
  scene.opened.moveLease(leaseMs + 1);
  const again = first((await scene.claim(['entry'])).flatMap(ticketsOf));
  await scene.store.outbox.begin([{ ...request, ticket: again }]);
  await scene.port('send', again, { port: 'sent', reason: 'unknown', kind: 'send' });
  return request;
}
