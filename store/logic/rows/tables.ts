import type { Row, TableName } from './rows';
import type { IndexName } from './schema';
import type { EventFacts, EventQuery, FactSubject } from '../../../core/store-port';

/** A value of a key or index column. */
export type Key = readonly (string | number)[];

export interface Counted<N extends TableName, C extends keyof Row<N>> {
  readonly values: Pick<Row<N>, C>;
  readonly n: number;
}

/** One table as the shared code sees it: whole batches in, whole batches out, so that a database needs few round trips. */
export interface Table<N extends TableName> {
  /**
   * Keeps others from locking these keys until the transaction ends, whether they have a row yet or not; rows read after it are the newest.
   * Whatever is decided on is locked before it is read. In the order of the keys, whatever the order they come in. Nothing to do where
   * one writer has all to itself. See {@link lockOrder}.
   */
  lock(keys: readonly Key[]): Promise<void>;
  /** Rows with these primary keys; keys without a row are left out. */
  get(keys: readonly Key[]): Promise<readonly Row<N>[]>;
  /** The same with these columns alone: for wide rows on the busiest ways. */
  getSome<C extends keyof Row<N> & string>(keys: readonly Key[], columns: readonly C[]): Promise<readonly Pick<Row<N>, C>[]>;
  /** Rows whose first index columns equal one of these; `above`: and whose next column is greater than this; `lock`: those found are locked too. */
  by(index: IndexName<N>, values: readonly Key[], options?: { readonly above?: number; readonly lock?: boolean }): Promise<readonly Row<N>[]>;
  /**
   * The first rows in the order of the column that follows the equal ones. `upTo`: that column's greatest value.
   * `lock`: those found are locked too, and rows that others have locked are passed over.
   */
  first(
    index: IndexName<N>,
    equal: Key,
    options: { readonly limit: number; readonly upTo?: number; readonly newestFirst?: boolean; readonly lock?: boolean },
  ): Promise<readonly Row<N>[]>;
  /** Keys after this one in key order (by bytes); for tables with one text key. */
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
  /** Inserts or replaces; no key twice. */
  put(rows: readonly Row<N>[]): Promise<void>;
  /** Writes these columns of rows that are there. */
  patch<C extends keyof Row<N> & string>(columns: readonly C[], rows: readonly { readonly key: Key; readonly set: Pick<Row<N>, C> }[]): Promise<void>;
  remove(keys: readonly Key[]): Promise<void>;
}

export type Tables = { readonly [N in TableName]: Table<N> } & {
  /** Numbers made from one query's events, by the subject's position; subjects without events are left out. In the database, as there may be many. */
  readonly eventFacts: (subjects: readonly FactSubject[], query: EventQuery) => Promise<ReadonlyMap<number, EventFacts>>;
};

export type TransactionMode = 'read' | 'write' | 'durable';

/**
 * Whoever locks rows of several tables goes down this list, so that two transactions never wait for each other. A contact's lock also
 * guards what is counted or worked out for that contact: who is in a journey, places under caps, consent. All other tables are only added
 * to, or belong to a row of these.
 */
export const lockOrder = ['journey', 'contact', 'claim', 'enrolment', 'message'] as const satisfies readonly TableName[];

/** What a database must offer; everything else is shared. */
export interface Backend {
  /**
   * Runs `work` in one transaction: all of it or nothing. `write` excludes every other writer of the same file (or, in a server, of the
   * rows that are locked; there `work` may be run again after a conflict). `durable` is a write that must outlive a power cut once it is
   * answered; any write outlives the death of the process. `read` sees one state of everything. `lease` is the real clock, ms, as the
   * transaction begins: the machine's, or the server's where several machines have to agree. (Whoever waits for a lock then decides by a
   * time a little early; caps count without an upper bound, so no message slips through.)
   */
  transact<T>(mode: TransactionMode, work: (tables: Tables, lease: number) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
