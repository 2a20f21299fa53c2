import { acceptWithinMs, first, ids, leaseMs, Scene, ticketsOf, versionOf, type OpenStore } from './scene';

export function pumpsContract(open: OpenStore): void {
  describe('heartbeats', () => {
    test('a pump lives while it beats', async () => {
      const scene = await Scene.start(open);
      await scene.store.pumps.beat([scene.pump('wait'), scene.pump('entry')]);
      expect([...(await scene.store.pumps.live('w'))].sort()).toEqual(['entry', 'wait']);
      await scene.store.pumps.stop([scene.pump('entry')]);
      expect(await scene.store.pumps.live('w')).toEqual(['wait']);
      scene.opened.moveLease(2 * 60_000);
      expect(await scene.store.pumps.live('w')).toEqual([]);
      expect((await scene.store.reports.health()).pumps).toMatchObject([{ step: 'wait', live: false }]);
    });
  });

  describe('hand-outs', () => {
    test('each contact goes out once, with a claim of its batch', async () => {
      const scene = await Scene.start(open);
      const tickets = await scene.due(ids('p', 7));
      const batches = await scene.claim(['wait'], 5);
      expect(batches.map((batch) => batch.items.length)).toEqual([5, 2]);
      const out = batches.flatMap(ticketsOf);
      expect(out.map((ticket) => ticket.enrolment).sort()).toEqual(tickets.map((ticket) => ticket.enrolment).sort());
      expect(out.every((ticket) => tickets.every((old) => old.claim !== ticket.claim))).toBe(true);
      expect(await scene.claim(['wait'], 5)).toEqual([]);
    });

    test('at most two batches that no run took yet', async () => {
      const scene = await Scene.start(open);
      await scene.due(ids('p', 9));
      const [one] = await scene.claim(['wait'], 2);
      expect(await scene.claim(['wait'], 2)).toEqual([]);
      if (one === undefined) throw new Error('handed out');
      await scene.begin('wait', ticketsOf(one));
      expect((await scene.claim(['wait'], 2)).map((batch) => batch.items.length)).toEqual([2]);
    });

    test('people of the journey that the workflow ran before are not handed to the one it runs now, but named as stranded', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a']);
      const renamed = new Scene(scene.opened, 'k', 'w');
      await scene.store.journeys.register(versionOf({ journey: 'k' }));
      await scene.store.pumps.beat([renamed.pump('wait')]);
      expect(await renamed.claim(['wait'])).toEqual([]);
      expect((await scene.store.reports.health()).stranded).toEqual([{ journey: 'j', workflow: 'w', step: 'wait', count: 1 }]);
      expect((await scene.claim(['wait'])).flatMap(ticketsOf)).toHaveLength(1);
    });

    test('only due people of the steps asked for', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.park('wait', ticket, { until: (await scene.now()) + 60_000 });
      expect(await scene.claim(['wait'])).toEqual([]);
      await scene.store.clock.advance(60_000);
      expect(await scene.claim(['other'])).toEqual([]);
      expect(await scene.store.pumps.claim([{ ...scene.pump('wait'), workflow: 'other' }], { limit: 9, acceptWithinMs })).toEqual([]);
      expect(await scene.claim(['wait'])).toHaveLength(1);
    });

    test('a batch nobody took is offered again after the time for taking it, and that costs no attempt', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a']);
      for (let round = 0; round < 5; round++) {
        const [ticket] = await scene.claimTickets();
        expect(ticket).toBeDefined();
        expect(await scene.claimTickets()).toEqual([]);
        scene.opened.moveLease(acceptWithinMs + 1);
      }
    });

    test('an accepted batch whose lease ran out goes out again where its leg began, and the old claim is void', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a']);
      const [old] = await scene.claimTickets();
      if (old === undefined) throw new Error('handed out');
      await scene.beginOne('wait', old);
      await scene.port('wait', old);
      await scene.beginOne('next', old);
      scene.opened.moveLease(leaseMs - 60_000);
      expect(await scene.claimTickets()).toEqual([]);
      scene.opened.moveLease(60_001);
      const [batch] = await scene.claim(['wait', 'entry']);
      expect(batch?.step).toBe('wait');
      const [again] = batch === undefined ? [] : ticketsOf(batch);
      if (again === undefined) throw new Error('handed out again');
      expect(await scene.beginOne('next', old)).toEqual({ type: 'superseded' });
      expect(await scene.port('next', old)).toEqual({ type: 'superseded' });
      expect(await scene.beginOne('wait', again)).toMatchObject({ type: 'recorded' });
      expect(await scene.beginOne('next', again, ['wait'])).toMatchObject({ type: 'run' });
    });

    test('work of one step renews the lease of everyone in the run', async () => {
      const scene = await Scene.start(open);
      const [a, b] = await scene.enter(['a', 'b']);
      if (a === undefined || b === undefined) throw new Error('two entered');
      scene.opened.moveLease(leaseMs - 1_000);
      await scene.store.enrolments.renew([a], leaseMs);
      scene.opened.moveLease(leaseMs - 1_000);
      expect(await scene.claimTickets()).toEqual([]);
      scene.opened.moveLease(2_000);
      expect(await scene.claimTickets()).toHaveLength(2);
    });

    test('a new leg counts its claims anew', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a']);
      for (let round = 0; round < 5; round++) {
        const batch = first(await scene.claim(['wait']));
        const ticket = first(ticketsOf(batch));
        await scene.beginOne('wait', ticket);
        await scene.park('wait', ticket, { until: await scene.now() });
        await scene.store.pumps.settle(batch.batch, { status: 'success', lastNode: 'Wait', error: '' });
      }
      expect(await scene.claimTickets()).toHaveLength(1);
    });

    test('who was lost at a step that nobody serves any more waits there, to be seen and moved', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a']);
      const [ticket] = await scene.claimTickets();
      if (ticket === undefined) throw new Error('handed out');
      await scene.beginOne('wait', ticket);
      scene.opened.moveLease(leaseMs + 1);
      expect(await scene.claim(['other'])).toEqual([]);
      expect(await scene.state(ticket)).toBe('waiting');
      expect((await scene.store.reports.health()).due).toBe(1);
      expect(await scene.store.enrolments.move([ticket.enrolment], 'other', 'me')).toEqual([ticket.enrolment]);
      expect((await scene.claim(['other'])).flatMap(ticketsOf)).toHaveLength(1);
    });

    test('what a step with no room for more runs has lost waits for it, and comes in smaller batches all the same', async () => {
      const scene = await Scene.start(open);
      await scene.due(ids('p', 64));
      const sizes: number[] = [];
      for (let round = 0; round < 3; round++) {
        await scene.store.pumps.beat([scene.pump('wait'), scene.pump('other')]);
        const batch = first(await scene.claim(['wait', 'other'], 64));
        sizes.push(batch.items.length);
        await scene.begin('wait', ticketsOf(batch));
        await scene.store.pumps.settle(batch.batch, { status: 'error', lastNode: 'Wait', error: 'boom' });
        scene.opened.moveLease(2 * 60_000 + 1);
        await scene.store.pumps.beat([scene.pump('wait'), scene.pump('other')]);
        expect(await scene.claim(['other'], 64)).toEqual([]);
      }
      expect(sizes).toEqual([64, 2, 2]);
    });

    test('offers lost so are open again', async () => {
      const scene = await Scene.start(open);
      await scene.contacts('a');
      await scene.store.journeys.offer('j', ['a'], 'k');
      await scene.claim(['entry']);
      scene.opened.moveLease(acceptWithinMs + 1);
      expect(await scene.claim(['wait'])).toEqual([]);
      expect((await scene.claim(['entry']))[0]?.items).toHaveLength(1);
    });
  });
}
