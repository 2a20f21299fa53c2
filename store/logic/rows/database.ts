import type { Backend, Tables, TransactionMode } from './tables';

/** One transaction, with the times it reckons by. */
export interface Transaction {
  readonly tables: Tables;
  /** Journey time, ms; read inside the transaction. */
  readonly now: number;
  /** Lease time, ms: the real clock. */
  readonly lease: number;
  readonly createId: () => string;
  readonly hashAddress: (channel: string, address: string) => string;
}

export interface Database {
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  write<T>(work: (tx: Transaction) => Promise<T>, mode?: 'write' | 'durable'): Promise<T>;
  /** Runs parts of at most {@link maxPerTransaction} in transactions of their own; the answers in order. */
  writeParts<I, O>(items: readonly I[], work: (tx: Transaction, part: readonly I[]) => Promise<readonly O[]>, mode?: 'write' | 'durable'): Promise<readonly O[]>;
  createId(): string;
}

/** More in one go would keep other processes waiting too long for the write lock (domain-facts 3.4). */
const maxPerTransaction = 1_000;

export interface DatabaseOptions {
  /** Turns an address into what suppression keeps of it. */
  readonly hashAddress: (channel: string, address: string) => string;
  readonly createId: () => string;
}

export function createDatabase(backend: Backend, options: DatabaseOptions): Database {
  const run = <T>(mode: TransactionMode, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    backend.transact(mode, async (tables, lease) => {
      const offset = await readOffset(tables);
      return work({ tables, now: lease + offset, lease, createId: options.createId, hashAddress: options.hashAddress });
    });
  return {
    read: (work) => run('read', work),
    write: (work, mode = 'write') => run(mode, work),
    writeParts: async (items, work, mode = 'write') => {
      const answers = [];
      for (let start = 0; start < items.length; start += maxPerTransaction) {
        const part = items.slice(start, start + maxPerTransaction);
        answers.push(...(await run(mode, (tx) => work(tx, part))));
      }
      return answers;
    },
    createId: options.createId,
  };
}

export const offsetKey = 'clock-offset';

async function readOffset(tables: Tables): Promise<number> {
  const [row] = await tables.meta.get([[offsetKey]]);
  return typeof row?.value === 'number' ? row.value : 0;
}

/** Rows by one of their columns. */
export function byColumn<R, C extends keyof R>(rows: readonly R[], column: C): ReadonlyMap<R[C], R> {
  return new Map(rows.map((row) => [row[column], row]));
}

export function keysOf(values: readonly string[]): readonly (readonly [string])[] {
  return Array.from(new Set(values), (value) => [value] as const);
}
