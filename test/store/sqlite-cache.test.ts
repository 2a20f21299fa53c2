import { join } from 'node:path';
import type { Store } from '../../core/store-port';
import { openDatabase } from '../../store/sqlite/open-database';
import { contactOf, first, leaseMs, Scene, ticketsOf, versionOf } from './contract/scene';
import { createFolder } from './support/sqlite-file';

/** Rows that were read lately are kept; what another process wrote must be seen all the same. */
describe('two connections to one file', () => {
  const folder = createFolder();
  afterAll(folder.remove);
  let count = 0;

  async function both(work: (mine: Store, other: Store) => Promise<void>): Promise<void> {
    const file = join(folder.path, `cache-${++count}.sqlite`);
    const open = (): Store => openDatabase({ file, testClock: true, now: Date.now, busyTimeoutMs: 1_000 });
    const [mine, other] = [open(), open()];
    try {
      await work(mine, other);
    } finally {
      await mine.close();
      await other.close();
    }
  }

  test('a contact, the clock and a journey that the other changed are seen at once', () =>
    both(async (mine, other) => {
      await mine.journeys.register(versionOf());
      await mine.contacts.upsert([contactOf('a')]);
      expect((await mine.contacts.get(['a'])).get('a')?.firstName).toBeUndefined();
      await other.contacts.upsert([contactOf('a', { firstName: 'Ada' })]);
      await other.clock.advance(1_000_000);
      await other.journeys.register(versionOf({ version: 'v2' }));
      expect((await mine.contacts.get(['a'])).get('a')?.firstName).toBe('Ada');
      const { journey, lease } = await mine.clock.now();
      expect(journey - lease).toBe(1_000_000);
      expect(await mine.journeys.get('j')).toMatchObject({ version: 'v2' });
    }));

  test('whom the other handed out is no longer ours', () =>
    both(async (mine, other) => {
      await mine.journeys.register(versionOf());
      const scene = new Scene({ store: mine, moveLease: () => undefined, end: () => Promise.resolve() });
      const [ticket] = await scene.due(['a']);
      const elsewhere = new Scene({ store: other, moveLease: () => undefined, end: () => Promise.resolve() });
      const now = first(ticketsOf(first(await elsewhere.claim(['wait']))));
      if (ticket === undefined) throw new Error('nobody entered');
      expect(await mine.enrolments.begin({ workflow: 'w', journey: 'j', step: 'wait', after: [], tickets: [ticket, now], leaseMs })).toMatchObject([{ type: 'superseded' }, { type: 'run' }]);
    }));

  test('what a transaction wrote that came to nothing is forgotten', () =>
    both(async (mine) => {
      await mine.contacts.upsert([contactOf('a')]);
      const broken = { ...contactOf('b'), toJSON: () => { throw new Error('no text for this'); } };
      await expect(mine.contacts.upsert([contactOf('a', { firstName: 'Never' }), broken])).rejects.toThrow('no text for this');
      expect((await mine.contacts.get(['a'])).get('a')?.firstName).toBeUndefined();
      expect((await mine.contacts.get(['b'])).size).toBe(0);
    }));
});
