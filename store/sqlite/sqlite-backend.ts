import type { TableName } from '../logic/rows/rows';
import { schema } from '../logic/rows/schema';
import type { Backend, Table, Tables } from '../logic/rows/tables';
import type { Connection } from './connection';
import { sqliteEventFacts } from './sqlite-event-facts';
import { SqliteTable } from './sqlite-table';
import { storeErrorOf } from './store-error-of';

export interface SqliteBackendOptions {
  readonly file: string;
  /** The real clock, ms. */
  readonly now: () => number;
}

/** Tables in a SQLite file. One transaction at a time in this process; the file's lock keeps other processes apart. */
export function createSqliteBackend(connection: Connection, options: SqliteBackendOptions): Backend {
  const tables = createTables(connection);
  let last: Promise<unknown> = Promise.resolve();
  return {
    transact: (mode, work) => {
      const run = last.then(async () => {
        try {
          setDurable(connection, mode === 'durable');
          // A write takes the lock at once: one that first reads could not be upgraded while another writes.
          connection.exec(mode === 'read' ? 'BEGIN' : 'BEGIN IMMEDIATE');
          connection.refresh();
          const result = await work(tables, options.now());
          connection.exec('COMMIT');
          return result;
        } catch (error) {
          if (connection.database.isTransaction) connection.exec('ROLLBACK');
          connection.forget();
          throw storeErrorOf(error, options.file);
        }
      });
      last = run.catch(() => undefined);
      return run;
    },
    close: async () => {
      await last;
      connection.database.close();
    },
  };
}

/** FULL waits for the disk at each commit, NORMAL leaves that to the system (https://sqlite.org/pragma.html#pragma_synchronous). */
function setDurable(connection: Connection, durable: boolean): void {
  if (connection.durable === durable) return;
  connection.exec(`PRAGMA synchronous = ${durable ? 'FULL' : 'NORMAL'}`);
  connection.durable = durable;
}

function createTables(connection: Connection): Tables {
  const names = Object.keys(schema) as TableName[];
  const tables = Object.fromEntries(names.map((name) => [name, new SqliteTable(name, connection)])) as unknown as { readonly [N in TableName]: Table<N> };
  return { ...tables, eventFacts: (contacts, query) => Promise.resolve(sqliteEventFacts(connection, contacts, query)) };
}
