import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Connection } from '../../store/sqlite/connection';
import { openDatabase } from '../../store/sqlite/open-database';
import { crashScenarios, startScene } from './support/crash-scenario';
import { createFolder } from './support/sqlite-file';

describe('every statement of the store', () => {
  const folder = createFolder();
  afterAll(folder.remove);

  /** Lists that were passed in, a handful of pumps, and health's count of who waits, which reads an index of just those. */
  const allowed = ['j', 'sqlite_master', '(subquery', 'migration', 't USING COVERING INDEX enrolment_due'];

  test('finds its rows by a key or an index: no table is read from end to end', async () => {
    const statements = new Set<string>();
    const spies = (['all', 'get', 'run'] as const).map((method) => {
      const original: (sql: string, parameters: never) => unknown = Connection.prototype[method];
      return jest.spyOn(Connection.prototype, method).mockImplementation(function seen(this: Connection, sql: string, parameters) {
        statements.add(sql);
        return original.call(this, sql, parameters as never) as never;
      });
    });
    let file = '';
    for (const [name, run] of Object.entries(crashScenarios)) {
      file = join(folder.path, `${name}.sqlite`);
      const store = openDatabase({ file, testClock: true, now: Date.now, busyTimeoutMs: 1_000 });
      const scene = await startScene(store);
      await run(scene, () => undefined);
      await store.pumps.beat([scene.pump('wait')]);
      await store.enrolments.ofContacts(['c0']);
      await store.contacts.findByAddress('email', ['a']);
      await store.contacts.consentFacts(['c0']);
      await store.contacts.eventFacts([{ contact: 'c0', since: 0 }], [{ event: 'signup', property: 'x', from: 0, to: 1 }]);
      await store.contacts.messageFacts([{ contact: 'c0', since: 0 }], [{ measure: 'sent', topic: '', from: 0, to: 1 }, { measure: 'replied', topic: '', from: 0, to: 1 }]);
      await store.reports.receipts({ contact: 'c0', limit: 1 });
      await store.reports.receipts({ journey: 'j', limit: 1 });
      await store.reports.health();
      await store.close();
    }
    for (const spy of spies) spy.mockRestore();
    const database = new DatabaseSync(file);
    const slow = [...statements].flatMap((sql) => {
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all().map((row) => String(row['detail']));
      const scans = plan.filter((line) => line.startsWith('SCAN') && !allowed.some((part) => line.startsWith(`SCAN ${part}`)));
      return scans.length === 0 || sql.includes('FROM "pump" t GROUP BY') ? [] : [{ sql, scans }];
    });
    database.close();
    expect(statements.size).toBeGreaterThan(60);
    expect(slow).toEqual([]);
  });
});
