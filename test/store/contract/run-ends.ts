import { first, ids, leaseMs, Scene, ticketsOf, type OpenStore } from './scene';

/** Longer than people are kept back after a run that failed. */
const longestPauseMs = 2 * 60_000;

export function runEndsContract(open: OpenStore): void {
  describe('offers', () => {
    test('go out to the entry, and the end of their run is the end of the people’s', async () => {
      const scene = await Scene.start(open);
      await scene.contacts('a', 'b');
      await scene.store.journeys.offer('j', ['a', 'b'], 'k');
      const [batch] = await scene.claim(['entry']);
      if (batch === undefined) throw new Error('handed out');
      const entries = batch.items.flatMap((item) => (item.type === 'offer' ? [{ contact: item.contact.id, offer: item.offer, item: {} }] : []));
      const results = await scene.store.enrolments.enrol({ workflow: 'w', journey: 'j', step: 'entry', next: 'n8n', leaseMs, entries });
      const [one, two] = results.flatMap((result) => (result.type === 'entered' ? [result.ticket] : []));
      if (one === undefined || two === undefined) throw new Error('two entered');
      await scene.park('wait', one);
      await scene.store.pumps.settle(batch.batch, { status: 'success', lastNode: 'Slack', error: '' });
      expect(await scene.state(one)).toBe('waiting');
      expect((await scene.store.enrolments.get([two.enrolment]))[0]).toMatchObject({ state: 'exited', exitReason: 'left-in-n8n', error: 'Slack' });
    });

    test('whose run died come again, and are refused when it dies every time', async () => {
      const scene = await Scene.start(open);
      await scene.contacts('a');
      await scene.store.journeys.offer('j', ['a'], 'k');
      for (let round = 0; round < 3; round++) {
        const [batch] = await scene.claim(['entry']);
        if (batch === undefined) throw new Error(`handed out in round ${round}`);
        await scene.store.pumps.settle(batch.batch, { status: 'error', lastNode: 'Entry', error: 'boom' });
        scene.opened.moveLease(longestPauseMs);
      }
      expect(await scene.claim(['entry'])).toEqual([]);
      expect(await scene.store.reports.account('j')).toMatchObject({ offered: 1, refused: { 'run-failed': 1 } });
    });
  });

  describe('settle', () => {
    test('whoever was on the way between two steps of ours when a run ended well was failed by one of them, and is tried again', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a']);
      const batch = first(await scene.claim(['wait']));
      const ticket = first(ticketsOf(batch));
      await scene.begin('wait', [ticket]);
      await scene.port('wait', ticket, { next: 'ours' });
      await scene.store.pumps.settle(batch.batch, { status: 'success', lastNode: 'NoOp', error: '' });
      scene.opened.moveLease(longestPauseMs);
      expect(await scene.claimTickets()).toHaveLength(1);
    });

    test('a run that n8n holds in a node of its own is not lost for a day', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a']);
      const batch = first(await scene.claim(['wait']));
      const ticket = first(ticketsOf(batch));
      await scene.begin('wait', [ticket]);
      await scene.port('wait', ticket, { next: 'n8n', mayRepeat: true });
      await scene.store.pumps.settle(batch.batch, { status: 'waiting', lastNode: '', error: '' });
      scene.opened.moveLease(leaseMs * 10);
      expect(await scene.claimTickets()).toEqual([]);
      expect(await scene.beginOne('x', ticket, ['wait'])).toMatchObject({ type: 'run' });
      // It goes on: from now on it is looked after as any other.
      scene.opened.moveLease(leaseMs + 1);
      expect(await scene.claimTickets()).toHaveLength(1);
    });

    test('a run that was under way while its journey was handed over throws nobody out when it ends', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a']);
      const batch = first(await scene.claim(['wait']));
      const ticket = first(ticketsOf(batch));
      await scene.begin('wait', [ticket]);
      await scene.port('wait', ticket, { next: 'n8n' });
      await scene.store.journeys.takeOver('j', 'new');
      await scene.store.pumps.settle(batch.batch, { status: 'success', lastNode: 'Wait', error: '' });
      expect(await scene.state(ticket)).toBe('interrupted');
      expect(await scene.store.enrolments.retry({ journey: 'j', states: ['interrupted'] }, 'me')).toBe(1);
      expect((await new Scene(scene.opened, 'j', 'new').claim(['wait'])).flatMap(ticketsOf)).toHaveLength(1);
    });

    test('an error hands unfinished people out again after a while, a longer one the second time, with what happened', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a']);
      for (let round = 0; round < 3; round++) {
        const [batch] = await scene.claim(['wait']);
        if (batch === undefined) throw new Error('handed out');
        await scene.begin('wait', ticketsOf(batch));
        await scene.store.pumps.settle(batch.batch, { status: 'error', lastNode: 'Wait', error: 'boom' });
        const pauseMs = [10_000, longestPauseMs, 0][round] ?? 0;
        scene.opened.moveLease(pauseMs / 2);
        expect(await scene.claim(['wait'])).toEqual([]);
        scene.opened.moveLease(pauseMs / 2);
      }
      expect(await scene.claimTickets()).toEqual([]);
      expect((await scene.store.reports.health()).stuck).toMatchObject({ count: 1, people: [{ contact: 'a', error: 'Wait: boom' }] });
    });

    test('one contact whose runs always fail is singled out: of a hundred the others get through', async () => {
      const scene = await Scene.start(open);
      const people = ids('p', 100);
      const [poison] = await scene.due(people);
      for (let round = 0; round < 3; round++) {
        for (let batches = await scene.claim(['wait']); batches.length > 0; batches = await scene.claim(['wait'])) {
          for (const batch of batches) {
            const tickets = ticketsOf(batch);
            await scene.begin('wait', tickets);
            const fails = tickets.some((ticket) => ticket.enrolment === poison?.enrolment);
            if (!fails) await scene.record('wait', tickets.map((ticket) => ({ ticket, outcome: { type: 'leave' as const, reason: 'done', goal: false, receipt: { reason: 'r', detail: {} } } })));
            await scene.store.pumps.settle(batch.batch, fails ? { status: 'error', lastNode: 'Wait', error: 'boom' } : { status: 'success', lastNode: 'Wait', error: '' });
          }
        }
        scene.opened.moveLease(longestPauseMs);
      }
      expect(await scene.store.reports.account('j')).toMatchObject({ stuck: 1, running: 0, exited: { done: 99 } });
    });

    test('an error that others wait out keeps nobody else from being handed out', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a', 'b', 'c']);
      for (const batch of [...(await scene.claim(['wait'], 1)), ...(await scene.claim(['wait'], 1))]) await scene.store.pumps.settle(batch.batch, { status: 'error', lastNode: 'Wait', error: 'boom' });
      expect((await scene.claim(['wait'], 1)).flatMap(ticketsOf)).toHaveLength(1);
    });

    test('an error inside a node that is not ours interrupts at once', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a']);
      const [batch] = await scene.claim(['wait']);
      if (batch === undefined) throw new Error('handed out');
      const ticket = first(ticketsOf(batch));
      await scene.port('wait', ticket, { next: 'n8n' });
      await scene.store.pumps.settle(batch.batch, { status: 'error', lastNode: 'HTTP', error: '500' });
      expect((await scene.store.enrolments.get([ticket.enrolment]))[0]).toMatchObject({ state: 'interrupted', error: 'HTTP: 500' });
    });

    test('a success leaves behind who did not move, with the node named, and touches nobody else', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a', 'b', 'c']);
      const [batch] = await scene.claim(['wait']);
      if (batch === undefined) throw new Error('handed out');
      const [a, b, c] = ticketsOf(batch);
      if (a === undefined || b === undefined || c === undefined) throw new Error('three handed out');
      await scene.begin('wait', [a, b, c]);
      await scene.port('wait', a, { next: 'n8n' });
      await scene.park('wait', b);
      await scene.leave('wait', c);
      await scene.store.pumps.settle(batch.batch, { status: 'success', lastNode: 'Filter', error: '' });
      expect(await Promise.all([a, b, c].map((ticket) => scene.state(ticket)))).toEqual(['exited', 'waiting', 'exited']);
      expect((await scene.store.enrolments.get([a.enrolment]))[0]).toMatchObject({ exitReason: 'left-in-n8n', error: 'Filter' });
      expect(await scene.store.reports.receipts({ contact: first(await scene.store.enrolments.get([a.enrolment])).contact, limit: 1, step: 'wait' })).toMatchObject([{ receipt: { detail: { node: 'Filter' } } }]);
    });

    test('a success that took nobody hands them out again', async () => {
      const scene = await Scene.start(open);
      await scene.due(['a']);
      const [batch] = await scene.claim(['wait']);
      await scene.store.pumps.settle(batch?.batch ?? '', { status: 'success', lastNode: 'Wait', error: '' });
      scene.opened.moveLease(longestPauseMs);
      expect(await scene.claimTickets()).toHaveLength(1);
    });

    test('a batch nobody knows is no error', async () => {
      const scene = await Scene.start(open);
      await expect(scene.store.pumps.settle('none', { status: 'success', lastNode: '', error: '' })).resolves.toBeUndefined();
    });
  });
}
