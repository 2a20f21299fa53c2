import type { ClaimedBatch, EnrolRequest, EnrolResult } from '../../../core/store-port';
import { acceptWithinMs, contactOf, day, first, ids, leaseMs, Scene, versionOf, type OpenStore } from './scene';

export function enrolmentsContract(open: OpenStore): void {
  const enrol = (scene: Scene, entries: readonly EnrolRequest[]): Promise<readonly EnrolResult[]> =>
    scene.store.enrolments.enrol({ workflow: 'w', journey: 'j', step: 'entry', next: 'ours', leaseMs, entries });
  const reasons = (results: readonly EnrolResult[]): readonly string[] => results.map((result) => (result.type === 'refused' ? result.reason : result.type));

  describe('enrol', () => {
    test('answers each entry in order, with the reason of a refusal', async () => {
      const scene = await Scene.start(open);
      await scene.contacts('a');
      const results = await enrol(scene, [
        { contact: 'a', item: {} },
        { contact: 'a', item: {} },
        { contact: 'nobody', item: {} },
        { contact: '', item: {}, invalid: { reason: 'invalid-contact', detail: { row: 4 } } },
      ]);
      expect(reasons(results)).toEqual(['entered', 'already-in', 'unknown-contact', 'invalid-contact']);
      expect(reasons(await enrol(scene, [{ contact: 'a', item: {} }]))).toEqual(['already-in']);
      const receipts = await scene.store.reports.receipts({ journey: 'j', limit: 10 });
      expect(receipts.map((row) => row.receipt.reason).sort()).toEqual(['already-in', 'already-in', 'entered', 'invalid-contact', 'unknown-contact']);
    });

    test.each([
      ['never', 0, 0, 'reentry-never'],
      ['always', 0, 0, 'entered'],
      ['after', 2, 2 * day - 1, 'reentry-too-early'],
      ['after', 2, 2 * day, 'entered'],
    ] as const)('whoever left comes in again by the re-entry rule: %s %i after %i ms', async (mode, days, later, expected) => {
      const scene = await Scene.start(open, { reentry: { mode, days } });
      const ticket = await scene.enterOne();
      await scene.leave('x', ticket);
      const [row] = await scene.store.enrolments.get([ticket.enrolment]);
      await scene.store.clock.advance((row?.exitedAt ?? 0) + later - (await scene.now()));
      // Real time goes on between the two calls; at the boundary only the early side can be off by that, so it is asked with a margin.
      if (expected === 'reentry-too-early') await scene.store.clock.advance(-10_000);
      const results = await enrol(scene, [{ contact: 'a', item: {} }]);
      expect(reasons(results)).toEqual([expected]);
      if (expected === 'reentry-too-early') expect(first(results)).toMatchObject({ detail: { mayEnterAt: (row?.exitedAt ?? 0) + 2 * day } });
    });

    test('an offer of a hand-out that was replaced lets nobody in: the other run does', async () => {
      const scene = await Scene.start(open);
      await scene.contacts('a');
      await scene.store.journeys.offer('j', ['a'], 'k');
      const offerOf = (batch: ClaimedBatch | undefined) => batch?.items.flatMap((item) => (item.type === 'offer' ? [{ contact: 'a', offer: item.offer, item: {} }] : [])) ?? [];
      const early = offerOf((await scene.claim(['entry']))[0]);
      // Nobody took it up in time, so it is handed out again.
      scene.opened.moveLease(acceptWithinMs + 1);
      const late = offerOf((await scene.claim(['entry']))[0]);
      expect(late).toHaveLength(1);
      expect(await enrol(scene, early)).toEqual([{ type: 'superseded' }]);
      const entered = await enrol(scene, late);
      expect(reasons(entered)).toEqual(['entered']);
      expect(await enrol(scene, early)).toEqual([{ type: 'superseded' }]);
      expect(await enrol(scene, late)).toEqual(entered);
      expect(await scene.store.reports.account('j')).toMatchObject({ offered: 1, entered: 1 });
    });

    test('a workflow that no longer has the journey lets nobody in', async () => {
      const scene = await Scene.start(open);
      await scene.contacts('a');
      await scene.store.journeys.takeOver('j', 'other');
      await expect(enrol(scene, [{ contact: 'a', item: {} }])).rejects.toMatchObject({ code: 'journey-owned', params: { workflow: 'other' } });
    });

    test('the same offer answers as the first time', async () => {
      const scene = await Scene.start(open);
      await scene.contacts('a');
      await scene.store.journeys.offer('j', ['a'], 'k');
      const [batch] = await scene.claim(['entry']);
      const offer = batch?.items[0]?.type === 'offer' ? batch.items[0].offer : { id: '', batch: '' };
      const once = await enrol(scene, [{ contact: 'a', offer, item: {} }]);
      expect(reasons(once)).toEqual(['entered']);
      expect(await enrol(scene, [{ contact: 'a', offer, item: {} }])).toEqual(once);
      expect((await scene.store.reports.account('j')).offered).toBe(1);
      expect(await scene.claim(['entry'])).toEqual([]);
    });

    test('an entry that leads nowhere ends the enrolment', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne('a', 'end');
      expect(await scene.store.enrolments.get([ticket.enrolment])).toMatchObject([{ state: 'exited', exitReason: 'left-by-entered' }]);
    });

    test('more than a thousand enter in one call', async () => {
      const scene = await Scene.start(open);
      const tickets = await scene.enter(ids('c', 2_100));
      expect(new Set(tickets.map((ticket) => ticket.enrolment)).size).toBe(2_100);
      expect((await scene.begin('x', tickets, ['entry'])).every((result) => result.type === 'run')).toBe(true);
    });

    test('a journey nobody registered is an error', async () => {
      const { store } = await open();
      await expect(store.enrolments.enrol({ workflow: 'w', journey: 'j', step: 'entry', next: 'ours', leaseMs, entries: [{ contact: 'a', item: {} }] })).rejects.toMatchObject({ code: 'journey-unknown' });
    });
  });

  describe('begin', () => {
    test('a fresh arrival carries contact, leg, and what steps remembered', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.port('x', ticket, { remember: { topic: 'news', channels: ['email'] } });
      await scene.port('y', ticket, { remember: { channels: ['sms'] } });
      expect(await scene.beginOne('z', ticket, ['y'])).toMatchObject({
        type: 'run',
        arrival: { ...ticket, contact: contactOf('a'), leg: 1, arrival: { type: 'fresh' }, memory: { topic: 'news', channels: ['sms'] } },
      });
    });

    test('what was recorded passes through again', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.port('x', ticket, { port: 'match', reason: 'why' });
      expect(await scene.beginOne('x', ticket, ['entry'])).toEqual({ type: 'recorded', contact: contactOf('a'), outcome: { type: 'port', port: 'match', receipt: { reason: 'why', detail: {} } } });
      expect(await scene.beginOne('entry', ticket)).toMatchObject({ type: 'recorded', outcome: { port: 'entered' } });
    });

    test('a wrong claim, a left contact and another workflow are superseded, another journey is unknown', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      expect(await scene.beginOne('x', { ...ticket, claim: 'old' })).toEqual({ type: 'superseded' });
      expect(await new Scene(scene.opened, 'j', 'copy').beginOne('x', ticket)).toEqual({ type: 'superseded' });
      expect(await new Scene(scene.opened, 'k', 'w').beginOne('x', ticket)).toEqual({ type: 'unknown-enrolment' });
      expect(await scene.beginOne('x', { enrolment: 'none', claim: 'none' })).toEqual({ type: 'unknown-enrolment' });
      await scene.leave('x', ticket);
      expect(await scene.beginOne('y', ticket)).toEqual({ type: 'superseded' });
    });

    test('an item whose contact left the step before by another output is dropped, with a receipt', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.port('segment', ticket, { port: 'else' });
      expect(await scene.beginOne('mail', ticket, [{ step: 'segment', ports: ['vip'] }])).toEqual({ type: 'superseded' });
      const [receipt] = await scene.store.reports.receipts({ contact: 'a', limit: 1 });
      expect(receipt).toMatchObject({ step: 'mail', outcome: 'superseded', receipt: { detail: { went: 'else', at: 'segment' } } });
      expect(await scene.beginOne('goodbye', ticket, [{ step: 'segment', ports: ['else', 'vip'] }])).toMatchObject({ type: 'run' });
    });

    test('the same ticket twice in a batch counts once, also far apart', async () => {
      const scene = await Scene.start(open);
      const tickets = await scene.enter(ids('c', 1_200));
      const results = await scene.begin('x', [...tickets, first(tickets)]);
      expect(results[0]?.type).toBe('run');
      expect(results.at(-1)).toEqual({ type: 'superseded' });
      expect((await scene.store.reports.receipts({ contact: 'c0', limit: 5 })).map((row) => row.outcome)).toContain('duplicate-item');
    });

    test('a step of ours before this one that recorded nothing is noticed', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      expect(await scene.beginOne('y', ticket, ['x'])).toEqual({ type: 'skipped-a-step', expected: ['x'] });
      await scene.port('x', ticket);
      expect(await scene.beginOne('y', ticket, ['x', 'z'])).toMatchObject({ type: 'run' });
      expect(await scene.beginOne('y', ticket, [])).toMatchObject({ type: 'run' });
    });

    test('after a wait only the step that parked may be met first', async () => {
      const scene = await Scene.start(open);
      await scene.park('wait', await scene.enterOne(), { until: await scene.now() });
      const [batch] = await scene.claim(['wait']);
      const ticket = batch?.items[0]?.type === 'enrolment' ? batch.items[0].ticket : { enrolment: '', claim: '' };
      expect(await scene.beginOne('next', ticket, ['wait'])).toEqual({ type: 'skipped-a-step', expected: ['wait'] });
      expect(await scene.beginOne('wait', ticket, ['x'])).toMatchObject({ type: 'run', arrival: { leg: 2, arrival: { type: 'resumed', wake: { why: 'due' } } } });
      await scene.port('wait', ticket);
      expect(await scene.beginOne('next', ticket, ['wait'])).toMatchObject({ type: 'run', arrival: { leg: 2, arrival: { type: 'fresh' } } });
    });
  });

  describe('record', () => {
    test('the first outcome stands', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      expect(await scene.port('x', ticket, { port: 'one' })).toEqual({ type: 'recorded' });
      expect(await scene.port('x', ticket, { port: 'two' })).toMatchObject({ type: 'already', outcome: { port: 'one' } });
      expect(await scene.port('y', { ...ticket, claim: 'old' })).toEqual({ type: 'superseded' });
    });

    test('a port that leads nowhere and a leave end the enrolment with their reason', async () => {
      const scene = await Scene.start(open);
      const [a, b] = await scene.enter(['a', 'b']);
      if (a === undefined || b === undefined) throw new Error('two entered');
      await scene.port('x', a, { port: 'else', next: 'end' });
      await scene.leave('exit', b, 'bought', true);
      const rows = await scene.store.enrolments.get([a.enrolment, b.enrolment]);
      expect(rows.find((row) => row.contact === 'a')).toMatchObject({ state: 'exited', exitReason: 'left-by-else', goal: false });
      expect(rows.find((row) => row.contact === 'b')).toMatchObject({ state: 'exited', exitReason: 'bought', goal: true });
    });

    test('the same contact twice in one call counts once', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      const outcome = { type: 'port' as const, port: 'out', receipt: { reason: 'r', detail: {} } };
      expect((await scene.record('x', [{ ticket, outcome }, { ticket, outcome }])).map((result) => result.type)).toEqual(['recorded', 'superseded']);
    });

    test('a parked contact keeps its item and is handed out with it when due', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.park('wait', ticket, { until: (await scene.now()) + day, item: { order: 7 } });
      expect(await scene.claim(['wait'])).toEqual([]);
      await scene.store.clock.advance(day);
      expect((await scene.claim(['wait']))[0]?.items).toMatchObject([{ type: 'enrolment', contact: { id: 'a' }, item: { order: 7 }, ticket: { enrolment: ticket.enrolment } }]);
    });

    test('renew answers who is still current', async () => {
      const scene = await Scene.start(open);
      const [a, b] = await scene.enter(['a', 'b']);
      if (a === undefined || b === undefined) throw new Error('two entered');
      await scene.leave('x', b);
      expect(await scene.store.enrolments.renew([a, b, { ...a, claim: 'old' }], leaseMs)).toEqual([true, false, false]);
    });
  });

  describe('by hand', () => {
    test('remove takes people out, whatever they are doing', async () => {
      const scene = await Scene.start(open);
      const [a, b] = await scene.enter(['a', 'b']);
      if (a === undefined || b === undefined) throw new Error('two entered');
      await scene.park('wait', a);
      expect(await scene.store.enrolments.remove([a.enrolment, b.enrolment, 'none'], 'asked to', 'me')).toEqual([a.enrolment, b.enrolment]);
      expect(await scene.store.enrolments.remove([a.enrolment], 'asked to', 'me')).toEqual([]);
      expect(await scene.beginOne('x', b)).toEqual({ type: 'superseded' });
      expect(((await scene.store.enrolments.ofContacts(['a'])).get('a') ?? [])[0]).toMatchObject({ state: 'exited', exitReason: 'asked to' });
    });

    test('move puts a waiting contact before another step, which meets it as fresh in a new leg', async () => {
      const scene = await Scene.start(open);
      const [a, b] = await scene.enter(['a', 'b']);
      if (a === undefined || b === undefined) throw new Error('two entered');
      await scene.park('wait', a, { wakeOn: { type: 'reply', messageKey: 'm' } });
      expect(await scene.store.enrolments.move([a.enrolment, b.enrolment], 'other', 'me')).toHaveLength(1);
      expect(await scene.claim(['wait'])).toEqual([]);
      const [batch] = await scene.claim(['other']);
      const item = batch?.items[0];
      if (item?.type !== 'enrolment') throw new Error('handed out');
      expect(await scene.beginOne('other', item.ticket, ['x'])).toMatchObject({ type: 'run', arrival: { leg: 3, arrival: { type: 'fresh' } } });
    });
  });

  test('a published version stays on whoever entered under it', async () => {
    const scene = await Scene.start(open);
    const ticket = await scene.enterOne('a');
    await scene.store.journeys.register(versionOf({ version: '2' }));
    const later = await scene.enterOne('b');
    const rows = await scene.store.enrolments.get([ticket.enrolment, later.enrolment]);
    expect(rows.map((row) => [row.contact, row.version]).sort()).toEqual([['a', '1'], ['b', '2']]);
  });
}
