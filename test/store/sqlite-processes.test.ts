import { join } from 'node:path';
import { openStore } from '../../store/open-store';
import { contactOf, ids, Scene, ticketsOf, versionOf } from './contract/scene';
import { runChild } from './support/child';
import { createFolder, query } from './support/sqlite-file';

jest.setTimeout(180_000);

describe('several processes on one SQLite file', () => {
  const folder = createFolder();
  afterAll(folder.remove);
  const full = process.env['JOURNEYS_SIZES'] === 'full';

  test('no cap is passed, and every place that may be taken is', async () => {
    const file = join(folder.path, 'caps.sqlite');
    const people = full ? 2_000 : 200;
    const store = await openStore({ type: 'sqlite', file, testClock: false });
    await store.contacts.upsert(ids('p', people).map((id) => contactOf(id)));
    const ends = await Promise.all(['x', 'y', 'z'].map((name) => runChild('sender-process.ts', { file, name, people, rounds: full ? 10 : 4 })));
    expect(ends.map((end) => [end.code, end.signal])).toEqual([[0, null], [0, null], [0, null]]);
    const sent = ends.reduce((sum, end) => sum + (JSON.parse(end.output) as { readonly sent: number }).sent, 0);
    // The tighter rule is two a day on e-mail for this topic.
    expect(query(file, `SELECT contact, count(*) AS n FROM slot WHERE state = 'slot' GROUP BY contact HAVING n > 2`)).toEqual([]);
    expect(query(file, `SELECT contact FROM slot WHERE state = 'hold'`)).toEqual([]);
    expect(sent).toBe(2 * people);
    await store.close();
  });

  test('each contact is handed out once, whoever asks', async () => {
    const file = join(folder.path, 'claims.sqlite');
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ type: 'sqlite', file, testClock: false })));
    const [store] = stores;
    if (store === undefined) throw new Error('three stores');
    await store.journeys.register(versionOf());
    const scenes = stores.map((one) => new Scene({ store: one, moveLease: () => undefined, end: () => one.close() }));
    const [scene] = scenes;
    if (scene === undefined) throw new Error('three scenes');
    const tickets = await scene.enter(ids('c', 300));
    const until = (await scene.now()) - 1;
    await scene.record('wait', tickets.map((ticket) => ({ ticket, outcome: { type: 'park' as const, until, wakeOn: { type: 'nothing' as const }, receipt: { reason: 'r', detail: {} } } })));
    const seen: string[] = [];
    // Each takes, accepts and ends in its own time, until nothing is left.
    await Promise.all(
      scenes.map(async (one) => {
        for (let idle = 0; idle < 5; ) {
          const batches = await one.claim(['wait'], 20);
          if (batches.length === 0) idle++;
          for (const batch of batches) {
            seen.push(...ticketsOf(batch).map((ticket) => ticket.enrolment));
            await one.begin('wait', ticketsOf(batch));
            await one.record('wait', ticketsOf(batch).map((ticket) => ({ ticket, outcome: { type: 'leave' as const, reason: 'done', goal: false, receipt: { reason: 'done', detail: {} } } })));
            await one.store.pumps.settle(batch.batch, { status: 'success', lastNode: '', error: '' });
          }
        }
      }),
    );
    expect([...seen].sort()).toEqual(tickets.map((ticket) => ticket.enrolment).sort());
    for (const one of stores) await one.close();
  });
});
