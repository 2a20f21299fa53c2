import type { Row, TableName } from './rows';
import type { IndexName } from './schema';
import type { EventFacts, EventQuery } from '../../core/store-port';

/** A value of a key or index column. */
export type Key = readonly (string | number)[];

export interface Counted<N extends TableName, C extends keyof Row<N>> {
  readonly values: Pick<Row<N>, C>;
  readonly n: number;
}

/** One table as the shared code sees it: whole batches in, whole batches out, so that a database needs few round trips. */
export interface Table<N extends TableName> {
  /** Rows with these primary keys; keys without a row are left out. In a write transaction the rows stay locked to its end. */
  get(keys: readonly Key[]): Promise<readonly Row<N>[]>;
  /** The same with these columns alone: for wide rows on the busiest ways. */
  getSome<C extends keyof Row<N> & string>(keys: readonly Key[], columns: readonly C[]): Promise<readonly Pick<Row<N>, C>[]>;
  /** Rows whose first index columns equal one of these; `above`: and whose next column is greater than this. */
  by(index: IndexName<N>, values: readonly Key[], options?: { readonly above?: number }): Promise<readonly Row<N>[]>;
  /** The first rows in the order of the column that follows the equal ones. `upTo`: that column's greatest value. */
  first(
    index: IndexName<N>,
    equal: Key,
    options: { readonly limit: number; readonly upTo?: number; readonly newestFirst?: boolean },
  ): Promise<readonly Row<N>[]>;
  /** Keys after this one in key order; for tables with one text key. */
  page(after: string, limit: number): Promise<readonly string[]>;
  /** How many rows have the first index columns equal, by the values of these columns. `upTo` as in `first`. */
  count<C extends keyof Row<N> & string>(
    index: IndexName<N>,
    equal: Key,
    by: readonly C[],
    options?: { readonly upTo?: number },
  ): Promise<readonly Counted<N, C>[]>;
  /** Inserts rows whose key isn't there yet; says of each whether it was. */
  add(rows: readonly Row<N>[]): Promise<readonly boolean[]>;
  /** Inserts or replaces. */
  put(rows: readonly Row<N>[]): Promise<void>;
  /** Writes these columns of rows that are there. */
  patch<C extends keyof Row<N> & string>(columns: readonly C[], rows: readonly { readonly key: Key; readonly set: Pick<Row<N>, C> }[]): Promise<void>;
  remove(keys: readonly Key[]): Promise<void>;
}

export type Tables = { readonly [N in TableName]: Table<N> } & {
  /** Numbers made from one query's events, by contact; contacts without events are left out. In the database, as there may be many. */
  readonly eventFacts: (contacts: readonly string[], query: EventQuery) => Promise<ReadonlyMap<string, EventFacts>>;
};

export type TransactionMode = 'read' | 'write' | 'durable';

/** What a database must offer; everything else is shared. */
export interface Backend {
  /**
   * Runs `work` in one transaction: all of it or nothing. `write` excludes every other writer of the same file
   * (or, in a server, of the rows that `get` returned). `durable` is a write that must outlive a power cut once it is answered;
   * any write outlives the death of the process.
   */
  transact<T>(mode: TransactionMode, work: (tables: Tables) => Promise<T>): Promise<T>;
  /** Turns an address into what suppression keeps of it. */
  hashAddress(channel: string, address: string): string;
  close(): Promise<void>;
}
