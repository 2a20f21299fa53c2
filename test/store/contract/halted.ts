import { acceptWithinMs, ids, leaseMs, Scene, ticketsOf, type OpenStore } from './scene';

export function haltedContract(open: OpenStore): void {
  describe('people who were given up: stuck, interrupted', () => {
    test('the batch shrinks each time its run is lost; stuck is who was lost three times, the last time alone', async () => {
      const scene = await Scene.start(open);
      await scene.due(ids('p', 40));
      const sizes: number[][] = [];
      for (let round = 0; round < 4; round++) {
        const taken: number[] = [];
        // All parts of this round are accepted, then all die.
        for (let batches = await scene.claim(['wait']); batches.length > 0; batches = await scene.claim(['wait'])) {
          taken.push(...batches.map((batch) => batch.items.length));
          for (const batch of batches) await scene.begin('wait', ticketsOf(batch));
        }
        sizes.push(taken);
        scene.opened.moveLease(leaseMs + 1);
      }
      expect(sizes.map((taken) => [Math.max(...taken), taken.reduce((sum, n) => sum + n, 0)])).toEqual([[40, 40], [10, 40], [3, 40], [1, 36]]);
      expect(await scene.claim(['wait'])).toEqual([]);
      const { stuck } = await scene.store.reports.health();
      expect(stuck.count).toBe(40);
      expect(stuck.people.map((row) => row.error)).toEqual(Array(40).fill('lease-ran-out'));
    });

    test('a crowd that entered at once is one hand-out, and shrinks as such', async () => {
      const scene = await Scene.start(open);
      await scene.enter(ids('p', 1_001));
      scene.opened.moveLease(leaseMs + 1);
      const [batch] = await scene.claim(['entry'], 1_000);
      expect(batch?.items).toHaveLength(251);
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

    test('whom a step can do nothing with is held alone behind a node that must not run twice; else the run may be repeated', async () => {
      const scene = await Scene.start(open);
      const [a, b] = await scene.enter(['a', 'b']);
      if (a === undefined || b === undefined) throw new Error('two entered');
      await scene.port('x', a, { next: 'n8n' });
      const why = (ticket: typeof a) => ({ ticket, error: 'the item is too large' });
      expect(await scene.store.enrolments.halt('wait', [why(a), why(b)])).toEqual([true, false]);
      expect(await scene.store.enrolments.halt('wait', [why(a)])).toEqual([false]);
      expect(await scene.state(b)).toBe('running');
      expect((await scene.store.reports.health()).stuck).toMatchObject({ count: 1, people: [{ contact: 'a', step: 'wait', error: 'the item is too large' }] });
      expect(await scene.store.enrolments.retry({ journey: 'j', states: ['stuck'] }, 'me')).toBe(1);
      expect(await scene.claimTickets()).toHaveLength(1);
    });

    test('interrupted and stuck people can be moved on by hand', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne();
      await scene.port('x', ticket, { next: 'n8n' });
      scene.opened.moveLease(leaseMs + 1);
      await scene.claimTickets();
      expect(await scene.store.enrolments.move([ticket.enrolment], 'wait', 'me')).toEqual([ticket.enrolment]);
      expect(await scene.claimTickets()).toHaveLength(1);
      expect(await scene.beginOne('y', ticket)).toEqual({ type: 'superseded' });
    });
  });
}
