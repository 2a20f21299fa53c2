import { accessSync, closeSync, constants, openSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../core/store-port';
import { addressHasher } from '../address-hasher';
import { createId } from '../create-id';
import { createStore } from '../logic/create-store';
import type { Store } from '../../core/store-port';
import { Connection } from './connection';
import { migrate } from './migrations';
import { createSqliteBackend } from './sqlite-backend';
import { storeErrorOf } from './store-error-of';

export interface SqliteDatabaseOptions {
  readonly file: string;
  readonly testClock: boolean;
  readonly now: () => number;
  /** How long to wait for another process's transaction, ms. */
  readonly busyTimeoutMs: number;
}

/** The whole store on the calling thread, which then waits for locks and disk; see openSqliteStore for the one that doesn't. */
export function openDatabase(options: SqliteDatabaseOptions): Store {
  const { file } = options;
  checkFolder(file);
  try {
    // It holds people's addresses: nobody else on the machine needs to read it.
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    throw new StoreError('store-unwritable', { file, reason: 'cannot-open', detail: error instanceof Error ? error.message : String(error) });
  }
  try {
    const database = new DatabaseSync(file, { timeout: options.busyTimeoutMs });
    try {
      return openOn(new Connection(database), options);
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    throw storeErrorOf(error, file);
  }
}

function openOn(connection: Connection, { file, testClock, now }: SqliteDatabaseOptions): Store {
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864');
  migrate(connection, file, now());
  const id = readOrMake(connection, 'id', () => createId());
  const addressKey = readOrMake(connection, 'address-key', () => `${createId()}${createId()}`);
  return createStore(createSqliteBackend(connection, { file, now }), { id, testClock, createId: () => createId(), hashAddress: addressHasher(addressKey) });
}

/** What the first process to open the file makes, and all others read. */
function readOrMake(connection: Connection, key: string, make: () => string): string {
  const read = (): unknown => connection.get('SELECT "value" FROM "meta" WHERE "key" = ?', [key])?.[0];
  if (read() === undefined) connection.run('INSERT INTO "meta" ("key", "value") VALUES (?, ?) ON CONFLICT DO NOTHING', [key, JSON.stringify(make())]);
  return String(JSON.parse(String(read())));
}

/** From statfs(2). SQLite's locks can't be trusted there (https://sqlite.org/wal.html). */
const networkFileSystems: ReadonlyMap<number, string> = new Map([
  [0x6969, 'nfs'],
  [0x517b, 'smb'],
  [0xff534d42, 'cifs'],
  [0xfe534d42, 'smb2'],
]);

function checkFolder(file: string): void {
  const folder = dirname(file);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new StoreError('store-unwritable', { file, folder, reason: missing ? 'no-folder' : 'no-permission' });
  }
  const network = networkFileSystems.get(statfsSync(folder).type);
  if (network !== undefined) throw new StoreError('store-unwritable', { file, folder, reason: 'network-file-system', fileSystem: network });
}
