import type { JourneyAccount } from '../../../core/store-port';
import { ids, day, Scene, type OpenStore } from './scene';

export function reportsContract(open: OpenStore): void {
  describe('reports', () => {
    test('the account adds up, by name and reason', async () => {
      const scene = await Scene.start(open);
      const names = ['sent', 'odd', 'capped', 'failed', 'parked', 'removed', 'criteria', 'running', 'interrupted', 'retried'];
      const tickets = new Map((await scene.enter(names)).map((ticket, index) => [names[index] ?? '', ticket]));
      const of = (name: string) => tickets.get(name) ?? { enrolment: '', claim: '' };
      await scene.store.enrolments.enrol({ workflow: 'w', journey: 'j', step: 'entry', next: 'ours', leaseMs: 1, entries: [{ contact: 'sent', item: {} }, { contact: 'none', item: {} }] });
      await scene.port('send', of('sent'), { port: 'sent', reason: 'sent', kind: 'send' });
      await scene.leave('exit', of('sent'), 'thanks', true);
      await scene.port('send', of('odd'), { port: 'sent', reason: 'unknown', kind: 'send' });
      await scene.port('send', of('capped'), { port: 'not-sent', reason: 'capped', kind: 'send', next: 'end' });
      await scene.port('send', of('failed'), { port: 'failed', reason: '550', kind: 'send', next: 'end' });
      await scene.park('send', of('parked'), { kind: 'send' });
      await scene.park('send', of('removed'), { kind: 'send' });
      await scene.store.enrolments.remove([of('removed').enrolment], 'removed', 'me');
      await scene.leave('send', of('criteria'), 'exit-criteria', false, 'send');
      await scene.park('send', of('retried'), { kind: 'send', until: await scene.now() });
      const [batch] = await scene.claim(['send']);
      const again = batch?.items[0]?.type === 'enrolment' ? batch.items[0].ticket : of('retried');
      await scene.port('send', again, { port: 'sent', reason: 'sent', kind: 'send', next: 'n8n' });
      await scene.store.pumps.settle(batch?.batch ?? '', { status: 'error', lastNode: 'x', error: 'y' });
      const account = await scene.store.reports.account('j');
      expect(account).toEqual({
        journey: 'j',
        offered: 12,
        refused: { 'already-in': 1, 'unknown-contact': 1 },
        entered: 10,
        running: 3,
        waiting: 1,
        interrupted: 1,
        stuck: 0,
        exited: { thanks: 1, 'left-by-not-sent': 1, 'left-by-failed': 1, removed: 1, 'exit-criteria': 1 },
        goals: 1,
        sends: { send: { reached: 8, sent: 2, notSent: { capped: 1, removed: 1, 'exit-criteria': 1 }, failed: 1, unknown: 1, waiting: 1, unbooked: 0 } },
      });
      expectToAddUp(account);
    });

    test('mail of a run that has recorded nothing yet, or never will, shows all the same, until it is recorded', async () => {
      const scene = await Scene.start(open);
      const { reports } = scene.store;
      const [a, b] = await scene.enter(['a', 'b', 'c']);
      if (a === undefined || b === undefined) throw new Error('three entered');
      await scene.sent(a, 'a');
      await scene.store.outbox.begin([await scene.sendRequest(b, 'b')]);
      expect((await reports.account('j')).sends['send']).toMatchObject({ reached: 0, sent: 0, unbooked: 2 });
      await scene.port('send', a, { port: 'sent', reason: 'sent', kind: 'send' });
      expect((await reports.account('j')).sends['send']).toMatchObject({ reached: 1, sent: 1, unbooked: 1 });
    });

    test('an offer counts from the moment it is made, so that one that is never answered shows', async () => {
      const scene = await Scene.start(open);
      await scene.store.contacts.upsert([{ id: 'a', addresses: [], attributes: {} }, { id: 'b', addresses: [], attributes: {} }]);
      await scene.store.journeys.offer('j', ['a', 'b'], 'today');
      expect(await scene.store.reports.account('j')).toMatchObject({ offered: 2, entered: 0, refused: {} });
      const [batch] = await scene.claim(['entry']);
      expect(await scene.store.reports.account('j')).toMatchObject({ offered: 2, entered: 0, refused: {} });
      const entries = (batch?.items ?? []).flatMap((item) => (item.type === 'offer' ? [{ contact: item.contact.id, offer: item.offer, item: {} }] : []));
      await scene.store.enrolments.enrol({ workflow: 'w', journey: 'j', step: 'entry', next: 'ours', leaseMs: 1_000, entries });
      expect(await scene.store.reports.account('j')).toMatchObject({ offered: 2, entered: 2, refused: {} });
    });

    test('receipts come newest first and by contact, journey and step', async () => {
      const scene = await Scene.start(open);
      const [a, b] = await scene.enter(['a', 'b']);
      if (a === undefined || b === undefined) throw new Error('two entered');
      await scene.store.clock.advance(10);
      await scene.port('x', a, { port: 'match' });
      await scene.store.clock.advance(10);
      await scene.park('wait', a);
      const { reports } = scene.store;
      expect((await reports.receipts({ contact: 'a', limit: 9 })).map((row) => row.outcome)).toEqual(['park', 'port:match', 'port:entered']);
      expect((await reports.receipts({ journey: 'j', limit: 2 })).map((row) => row.step)).toEqual(['wait', 'x']);
      expect(await reports.receipts({ journey: 'j', step: 'x', limit: 9 })).toMatchObject([{ contact: 'a', leg: 1, enrolment: a.enrolment }]);
      expect(await reports.receipts({ limit: 9 })).toHaveLength(4);
      expect(await reports.receipts({ journey: 'other', limit: 9 })).toEqual([]);
    });

    test('receipts of one step are found behind hundreds of newer ones of other steps', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne('a');
      await scene.port('x', ticket);
      await scene.store.clock.advance(10);
      await scene.enter(ids('later', 900));
      expect(await scene.store.reports.receipts({ journey: 'j', step: 'x', limit: 1 })).toMatchObject([{ contact: 'a', step: 'x' }]);
    });

    test('health names the journeys that people are offered to and no live entry lets in', async () => {
      const scene = await Scene.start(open);
      await scene.contacts('a', 'b');
      await scene.store.pumps.beat([scene.pump('entry')]);
      await scene.store.journeys.offer('j', ['a', 'b'], 'k');
      expect((await scene.store.reports.health()).unanswered).toEqual([]);
      await scene.store.pumps.stop([scene.pump('entry')]);
      expect((await scene.store.reports.health()).unanswered).toEqual([{ journey: 'j', workflow: 'w', count: 2 }]);
    });

    test('a pump whose journey was handed to another workflow is not live, though its heart beats', async () => {
      const scene = await Scene.start(open);
      await scene.store.pumps.beat([scene.pump('entry')]);
      const live = async () => (await scene.store.reports.health()).pumps.map((pump) => pump.live);
      expect(await live()).toEqual([true]);
      await scene.store.journeys.takeOver('j', 'mistyped');
      expect(await live()).toEqual([false]);
    });

    test('health tells what is due and since when', async () => {
      const scene = await Scene.start(open);
      const [a, b] = await scene.enter(['a', 'b']);
      if (a === undefined || b === undefined) throw new Error('two entered');
      const now = await scene.now();
      await scene.park('wait', a, { until: now - 5_000 });
      await scene.park('wait', b, { until: now + day });
      const health = await scene.store.reports.health();
      expect(health).toMatchObject({ store: scene.store.id, due: 1, sendingStopped: false, pausedAccounts: [], unknownSends: 0 });
      expect(health.oldestDueMs).toBeGreaterThanOrEqual(5_000);
      expect(health.oldestDueMs).toBeLessThan(60_000);
    });
  });
}

function expectToAddUp(account: JourneyAccount): void {
  const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, n) => total + n, 0);
  expect(account.offered).toBe(sum(account.refused) + account.entered);
  expect(account.entered).toBe(account.running + account.waiting + account.interrupted + account.stuck + sum(account.exited));
  for (const send of Object.values(account.sends)) expect(send.reached).toBe(send.sent + sum(send.notSent) + send.failed + send.unknown + send.waiting);
}
