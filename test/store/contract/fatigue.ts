import type { CapRule } from '../../../core/fatigue/cap-rule';
import type { HoldRequest, HoldResult, Ticket } from '../../../core/store-port';
import { day, first, ids, leaseMs, minute, Scene, versionOf, type OpenStore } from './scene';

const daily: CapRule = { limit: 1, windowMs: day, channel: '', topic: '' };

export function fatigueContract(open: OpenStore): void {
  const request = (ticket: Ticket, contact = 'a', rest: Partial<HoldRequest> = {}): HoldRequest => ({ ticket, leg: 1, step: 'cap', contact, topic: 'news', channels: ['email', 'sms'], ...rest });
  const hold = async (scene: Scene, ticket: Ticket, contact = 'a', rules: readonly CapRule[] = [daily]): Promise<HoldResult> => first(await scene.store.fatigue.hold([request(ticket, contact)], rules));

  /** The same contact in two journeys. */
  const two = async (): Promise<{ scene: Scene; other: Scene; ticket: Ticket; rival: Ticket }> => {
    const scene = await Scene.start(open);
    await scene.store.journeys.register(versionOf({ journey: 'k', workflow: 'v' }));
    const other = new Scene(scene.opened, 'k', 'v');
    return { scene, other, ticket: await scene.enterOne('a'), rival: await other.enterOne('a') };
  };

  describe('holds', () => {
    test('the first takes the place, the second is told the rule, the count and when', async () => {
      const { scene, ticket, rival } = await two();
      expect(await hold(scene, ticket)).toEqual({ type: 'held', channels: ['email', 'sms'] });
      const answer = await hold(scene, rival);
      expect(answer).toEqual({ type: 'capped', rule: daily, count: 1, nextAt: expect.any(Number) });
      const nextAt = answer.type === 'capped' ? (answer.nextAt ?? 0) : 0;
      expect(nextAt - day - (await scene.now())).toBeLessThanOrEqual(0);
      expect(nextAt - day - (await scene.now())).toBeGreaterThan(-minute);
    });

    test('asking again answers as the first time', async () => {
      const { scene, ticket } = await two();
      const once = await hold(scene, ticket);
      expect(await hold(scene, ticket)).toEqual(once);
    });

    test('touches made elsewhere count, once per key', async () => {
      const scene = await Scene.start(open);
      const ticket = await scene.enterOne('a');
      const touch = { key: 'call-1', contact: 'a', channel: 'phone', topic: 'sales', at: await scene.now() };
      expect(await scene.store.fatigue.recordTouches([touch, touch, { ...touch, key: 'x', contact: 'nobody' }])).toEqual(['stored', 'duplicate', 'unknown-contact']);
      await scene.contacts('other');
      expect(await scene.store.fatigue.recordTouches([{ ...touch, contact: 'other' }])).toEqual(['stored']);
      expect(await hold(scene, ticket)).toMatchObject({ type: 'capped', count: 1 });
      expect(await hold(scene, ticket, 'a', [{ ...daily, channel: 'email' }])).toMatchObject({ type: 'held' });
    });

    test('a place is free again when its holder parks, leaves, or its run is lost', async () => {
      const { scene, other, ticket, rival } = await two();
      await hold(scene, ticket);
      await scene.park('wait', ticket, { until: await scene.now() });
      expect(await hold(scene, rival)).toMatchObject({ type: 'held' });
      await other.leave('x', rival);
      const [batch] = await scene.claim(['wait']);
      const again = batch?.items[0]?.type === 'enrolment' ? batch.items[0].ticket : ticket;
      await scene.beginOne('wait', again);
      expect(first(await scene.store.fatigue.hold([request(again, 'a', { leg: 2 })], [daily]))).toMatchObject({ type: 'held' });
      const third = await other.enterOne('a');
      expect(await hold(scene, third)).toMatchObject({ type: 'capped' });
      scene.opened.moveLease(leaseMs + 1);
      await other.begin('y', [third]);
      expect(await hold(scene, third)).toMatchObject({ type: 'held' });
    });

    test('a place is free again when its holder takes a way without a Send', async () => {
      const { scene, ticket, rival } = await two();
      await hold(scene, ticket);
      await scene.port('x', ticket);
      expect(await hold(scene, rival)).toMatchObject({ type: 'capped' });
      const outcome = { type: 'port' as const, port: 'else', receipt: { reason: 'r', detail: {} } };
      await scene.record('y', [{ ticket, outcome, next: 'n8n', freesHold: true }]);
      expect(await hold(scene, rival)).toMatchObject({ type: 'held' });
    });

    test('a run whose claim is no longer current takes no place', async () => {
      const { scene, ticket, rival } = await two();
      await hold(scene, { ...ticket, claim: 'old' });
      expect(await hold(scene, rival)).toMatchObject({ type: 'held' });
    });

    test('a send that fails for sure gives the place back, an unknown one keeps it', async () => {
      const { scene, ticket, rival } = await two();
      await hold(scene, ticket);
      const send = await scene.sendRequest(ticket, 'a');
      await scene.store.outbox.begin([send]);
      expect(await hold(scene, rival)).toMatchObject({ type: 'capped' });
      await scene.store.outbox.finish([{ messageKey: send.messageKey, account: 'smtp', result: { type: 'failed', code: '550', detail: '' } }]);
      expect(await hold(scene, rival)).toMatchObject({ type: 'held' });
      const next = await scene.sendRequest(rival, 'a', { messageKey: 'other' });
      await scene.store.outbox.begin([next]);
      await scene.store.outbox.finish([{ messageKey: 'other', account: 'smtp', result: { type: 'unknown', code: 'timeout', detail: '' } }]);
      const third = await scene.sendRequest(ticket, 'a', { messageKey: 'third', caps: [daily] });
      expect(await scene.store.outbox.begin([third])).toMatchObject([{ type: 'not-sent', reason: 'capped' }]);
    });

    test('many at once never pass the limit', async () => {
      const scene = await Scene.start(open);
      const people = ids('p', 10);
      await scene.contacts(...people);
      const journeys = ids('k', 8);
      for (const journey of journeys) await scene.store.journeys.register(versionOf({ journey, workflow: journey }));
      const held = await Promise.all(
        journeys.map(async (journey) => {
          const tickets = await new Scene(scene.opened, journey, journey).enter(people);
          const answers = await Promise.all(tickets.map((ticket, index) => scene.store.fatigue.hold([request(ticket, people[index] ?? '')], [{ ...daily, limit: 3 }])));
          return answers.filter((answer) => first(answer).type === 'held').length;
        }),
      );
      expect(held.reduce((sum, n) => sum + n, 0)).toBe(3 * people.length);
    });
  });
}
