import { acceptWithinMs, first, ids, leaseMs, Scene, ticketsOf, type OpenStore } from './scene';

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

    test('the batch is halved each time, and after three claims its people are stuck', async () => {
      const scene = await Scene.start(open);
      await scene.due(ids('p', 8));
      const sizes: number[][] = [];
      for (let round = 0; round < 3; round++) {
        const taken: number[] = [];
        // All parts of this round are accepted, then all die.
        for (let batches = await scene.claim(['wait']); batches.length > 0; batches = await scene.claim(['wait'])) {
          taken.push(...batches.map((batch) => batch.items.length));
          for (const batch of batches) await scene.begin('wait', ticketsOf(batch));
        }
        sizes.push(taken);
        scene.opened.moveLease(leaseMs + 1);
      }
      expect(sizes).toEqual([[8], [4, 4], [2, 2, 2, 2]]);
      expect(await scene.claim(['wait'])).toEqual([]);
      const { stuck } = await scene.store.reports.health();
      expect(stuck.count).toBe(8);
      expect(stuck.people.map((row) => row.error)).toEqual(Array(8).fill('lease-ran-out'));
    });

    test('a person lets stuck people be tried again, all of a journey or one; what they decided stands', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a', 'b']);
      for (let round = 0; round < 3; round++) {
        for (let batches = await scene.claim(['wait']); batches.length > 0; batches = await scene.claim(['wait'])) {
          for (const batch of batches) {
            await scene.begin('wait', ticketsOf(batch));
            if (round === 0) for (const ticket of ticketsOf(batch)) await scene.port('wait', ticket, { port: 'timed-out' });
          }
        }
        scene.opened.moveLease(leaseMs + 1);
      }
      await scene.claim(['wait']);
      expect((await scene.store.reports.health()).stuck.count).toBe(2);
      const retry = (journey: string, contact?: string): Promise<number> => scene.store.enrolments.retry({ journey, states: ['stuck'], ...(contact && { contact }) }, 'me');
      expect(await retry('other')).toBe(0);
      expect(await retry('j', 'a')).toBe(1);
      expect(await retry('j')).toBe(1);
      expect((await scene.store.reports.health()).stuck.count).toBe(0);
      const tickets = await scene.claimTickets();
      expect(tickets).toHaveLength(2);
      expect(await scene.begin('wait', tickets)).toMatchObject([{ type: 'recorded', outcome: { port: 'timed-out' } }, { type: 'recorded', outcome: { port: 'timed-out' } }]);
      const receipts = await scene.store.reports.receipts({ contact: 'a', limit: 10 });
      expect(receipts.filter((row) => row.outcome === 'retried')).toMatchObject([{ receipt: { detail: { by: 'me', was: 'stuck', error: 'lease-ran-out' } } }]);
    });

    test('whoever is tried again after an interruption goes on at once; their old run comes too late', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.port('x', ticket, { next: 'n8n' });
      scene.opened.moveLease(leaseMs + 1);
      await scene.claim(['wait', 'entry']);
      expect(await scene.store.enrolments.retry({ journey: 'j', states: ['stuck'] }, 'me')).toBe(0);
      expect(await scene.store.enrolments.retry({ journey: 'j', states: ['stuck', 'interrupted'] }, 'me')).toBe(1);
      expect(await scene.claimTickets()).toHaveLength(1);
      expect(await scene.beginOne('y', ticket, ['x'])).toEqual({ type: 'superseded' });
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

    test('whoever was handed out to a run that never came was not lost inside a node of n8n', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.port('x', ticket, { next: 'n8n' });
      scene.opened.moveLease(leaseMs + 1);
      await scene.claim(['wait', 'entry']);
      expect(await scene.state(ticket)).toBe('interrupted');
      await scene.store.enrolments.retry({ journey: 'j', states: ['interrupted'] }, 'me');
      expect(await scene.claimTickets()).toHaveLength(1);
      scene.opened.moveLease(acceptWithinMs + 1);
      expect(await scene.claimTickets()).toHaveLength(1);
      expect(await scene.state(ticket)).toBe('running');
    });

    test('who died behind a node that must not run twice is interrupted too, for the leg would begin with it', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.port('x', ticket, { next: 'n8n' });
      await scene.beginOne('y', ticket, ['x']);
      await scene.port('y', ticket, { next: 'ours' });
      scene.opened.moveLease(leaseMs + 1);
      expect(await scene.claimTickets()).toEqual([]);
      expect(await scene.state(ticket)).toBe('interrupted');
      await scene.store.enrolments.retry({ journey: 'j', states: ['interrupted'] }, 'me');
      const [again] = await scene.claimTickets();
      if (again === undefined) throw new Error('handed out');
      await scene.begin('entry', [again]);
      // A new leg, which begins behind that node, may be repeated.
      await scene.park('wait', again, { until: await scene.now() });
      const [third] = await scene.claimTickets();
      if (third === undefined) throw new Error('handed out');
      await scene.begin('wait', [third]);
      scene.opened.moveLease(leaseMs + 1);
      expect(await scene.claimTickets()).toHaveLength(1);
    });

    test('who died inside a node that is not ours is interrupted; if the old run still arrives, it goes on', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.port('x', ticket, { next: 'n8n' });
      scene.opened.moveLease(leaseMs + 1);
      expect(await scene.claimTickets()).toEqual([]);
      expect(await scene.state(ticket)).toBe('interrupted');
      expect((await scene.store.reports.health()).interrupted).toMatchObject({ count: 1, people: [{ contact: 'a' }] });
      expect(await scene.beginOne('y', ticket, ['x'])).toMatchObject({ type: 'run' });
      expect(await scene.state(ticket)).toBe('running');
      scene.opened.moveLease(1_000);
      expect(await scene.claimTickets()).toEqual([]);
      expect(await scene.state(ticket)).toBe('running');
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
      expect(await scene.store.enrolments.move([ticket.enrolment], 'other', 'me')).toBe(1);
      expect((await scene.claim(['other'])).flatMap(ticketsOf)).toHaveLength(1);
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

    test('a step that may be repeated is', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.port('x', ticket, { next: 'n8n', mayRepeat: true });
      scene.opened.moveLease(leaseMs + 1);
      expect(await scene.claimTickets()).toHaveLength(1);
    });

    test.each([[true, 'running'], [false, 'interrupted']])('one right behind the entry too (may repeat: %p)', async (mayRepeat, state) => {
      const scene = await Scene.start(open);
      await scene.contacts('a');
      const [result] = await scene.store.enrolments.enrol({ workflow: 'w', journey: 'j', step: 'entry', next: 'n8n', mayRepeat, leaseMs, entries: [{ contact: 'a', item: {} }] });
      if (result?.type !== 'entered') throw new Error('entered');
      scene.opened.moveLease(leaseMs + 1);
      await scene.claimTickets();
      expect(await scene.state(result.ticket)).toBe(state);
    });

    test('interrupted and stuck people can be moved on by hand', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.port('x', ticket, { next: 'n8n' });
      scene.opened.moveLease(leaseMs + 1);
      await scene.claimTickets();
      expect(await scene.store.enrolments.move([ticket.enrolment], 'wait', 'me')).toBe(1);
      expect(await scene.claimTickets()).toHaveLength(1);
      expect(await scene.beginOne('y', ticket)).toEqual({ type: 'superseded' });
    });
  });
}
