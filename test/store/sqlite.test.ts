import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import threads from 'node:worker_threads';
import { openStore } from '../../store/open-store';
import { openSqliteStore } from '../../store/sqlite/sqlite-store';
import { contactOf, day, Scene, versionOf } from './contract/scene';
import { storeContract } from './store-contract';
import { createFolder, dump, query } from './support/sqlite-file';

jest.setTimeout(60_000);

describe('SQLite store', () => {
  const folder = createFolder();
  afterAll(folder.remove);
  let count = 0;
  const newFile = (): string => join(folder.path, `store-${++count}.sqlite`);

  storeContract(async () => {
    const leaseShift = new SharedArrayBuffer(8);
    const shift = new Float64Array(leaseShift);
    const store = await openSqliteStore({ file: newFile(), testClock: true, leaseShift });
    return {
      store,
      moveLease: (ms) => {
        shift[0] = (shift[0] ?? 0) + ms;
      },
      end: () => store.close(),
    };
  });

  test('opening a file again finds everything as it was, the store id and the moved clock too', async () => {
    const file = newFile();
    const store = await openStore({ type: 'sqlite', file, testClock: true });
    const scene = new Scene({ store, moveLease: () => undefined, end: () => store.close() });
    await store.journeys.register(versionOf());
    const ticket = await scene.enterOne();
    await store.clock.advance(5 * day);
    await scene.port('x', ticket);
    const before = [await store.reports.account('j'), await store.enrolments.get([ticket.enrolment])];
    await store.close();
    const content = dump(file);
    const again = await openStore({ type: 'sqlite', file, testClock: false });
    expect(again.id).toBe(store.id);
    expect([await again.reports.account('j'), await again.enrolments.get([ticket.enrolment])]).toEqual(before);
    const { journey, lease } = await again.clock.now();
    expect(journey - lease).toBe(5 * day);
    await expect(again.clock.advance(1)).rejects.toMatchObject({ name: 'StoreError', code: 'test-clock-off' });
    await again.close();
    expect(dump(file)).toEqual(content);
  });

  test('addresses that are blocked cannot be read from the file', async () => {
    const file = newFile();
    const store = await openStore({ type: 'sqlite', file, testClock: false });
    await store.contacts.suppress([{ channel: 'email', address: 'secret@example.org', reason: 'manual' }]);
    await store.close();
    expect(JSON.stringify(dump(file))).not.toContain('secret');
  });

  test('a folder that is missing or may not be written is named', async () => {
    const file = join(folder.path, 'nowhere', 'x.sqlite');
    await expect(openStore({ type: 'sqlite', file, testClock: false })).rejects.toMatchObject({ code: 'store-unwritable', params: { file, reason: 'no-folder' } });
    const asFolder = newFile();
    mkdirSync(asFolder);
    await expect(openStore({ type: 'sqlite', file: asFolder, testClock: false })).rejects.toMatchObject({ code: 'store-unwritable', params: { file: asFolder } });
    // The super-user may write everywhere.
    if (process.getuid?.() === 0) return;
    const locked = join(folder.path, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    await expect(openStore({ type: 'sqlite', file: join(locked, 'x.sqlite'), testClock: false })).rejects.toMatchObject({ code: 'store-unwritable' });
  });

  test('a file that is no database, or not ours, or damaged, is corrupt', async () => {
    const text = newFile();
    writeFileSync(text, 'not a database, but long enough to be taken for one '.repeat(50));
    await expect(openStore({ type: 'sqlite', file: text, testClock: false })).rejects.toMatchObject({ code: 'store-corrupt', params: { file: text } });
    const foreign = newFile();
    query(foreign, 'CREATE TABLE other (id)');
    await expect(openStore({ type: 'sqlite', file: foreign, testClock: false })).rejects.toMatchObject({ code: 'store-corrupt', params: { reason: 'not-ours' } });
    const damaged = newFile();
    await (await openStore({ type: 'sqlite', file: damaged, testClock: false })).close();
    const pages = readFileSync(damaged);
    writeFileSync(damaged, pages.fill(0xab, 4_096 * 4));
    const use = openStore({ type: 'sqlite', file: damaged, testClock: false }).then((store) => store.reports.health().finally(() => store.close()));
    await expect(use).rejects.toMatchObject({ code: 'store-corrupt', params: { file: damaged } });
  });

  test('a file of a later release is left alone', async () => {
    const file = newFile();
    await (await openStore({ type: 'sqlite', file, testClock: false })).close();
    query(file, `INSERT INTO migration VALUES (99, 'later', 0)`);
    const before = dump(file);
    await expect(openStore({ type: 'sqlite', file, testClock: false })).rejects.toMatchObject({ code: 'store-newer', params: { version: 99 } });
    expect(dump(file)).toEqual(before);
  });

  test('a file of an earlier draft gets the tables that it lacks, and keeps what it has', async () => {
    const file = newFile();
    const store = await openStore({ type: 'sqlite', file, testClock: false });
    await store.contacts.upsert([contactOf('a')]);
    await store.close();
    const old = new DatabaseSync(file);
    old.exec('DROP TABLE "optOut"');
    old.close();
    const again = await openStore({ type: 'sqlite', file, testClock: false });
    expect((await again.contacts.consentFacts(['a'])).size).toBe(1);
    await again.close();
  });

  test('a lock that does not clear is said to be one; once it clears, all goes on', async () => {
    const file = newFile();
    const store = await openSqliteStore({ file, testClock: false, busyTimeoutMs: 50 });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.contacts.upsert([contactOf('a')])).rejects.toMatchObject({ code: 'store-locked', params: { file } });
    expect((await store.contacts.get(['a'])).size).toBe(0);
    other.exec('ROLLBACK');
    other.close();
    expect(await store.contacts.upsert([contactOf('a')])).toMatchObject([{ id: 'a', created: true }]);
    await store.close();
  });

  test('two processes that open the same new file at once agree on its id', async () => {
    const file = newFile();
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ type: 'sqlite', file, testClock: false })));
    expect(new Set(stores.map((store) => store.id)).size).toBe(1);
    for (const store of stores) await store.close();
  });

  test('a thread that ended is started anew: its calls fail, the next ones work, on the same store only', async () => {
    const made: threads.Worker[] = [];
    const { Worker } = threads;
    const spied = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        made.push(this);
      }
    };
    Object.assign(threads, { Worker: spied });
    const file = newFile();
    try {
      const store = await openStore({ type: 'sqlite', file, testClock: false });
      await store.contacts.upsert([contactOf('a')]);
      const ending = made[0]?.terminate();
      const underWay = store.contacts.get(['a']);
      await expect(underWay).rejects.toMatchObject({ code: 'store-lost', params: { file } });
      await ending;
      expect((await store.contacts.get(['a'])).size).toBe(1);
      expect(made).toHaveLength(2);
      await made[1]?.terminate();
      for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
      await expect(store.contacts.get(['a'])).rejects.toMatchObject({ code: 'store-lost', params: { detail: 'another store is in its place' } });
      await store.close();
    } finally {
      Object.assign(threads, { Worker });
    }
  });

  test('a store that was closed says so', async () => {
    const store = await openStore({ type: 'sqlite', file: newFile(), testClock: false });
    await store.close();
    await store.close();
    await expect(store.contacts.get(['a'])).rejects.toMatchObject({ code: 'store-lost' });
  });
});
