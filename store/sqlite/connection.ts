import { RowCache } from './row-cache';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Several batches of people on the way at once, with room to spare. */
const cachedRows = 10_000;

/** The database with its prepared statements, and rows that were read lately. */
export class Connection {
  private readonly statements = new Map<string, StatementSync>();

  /** How the database is set to commit now. */
  durable = false;
  private readonly caches: { clear(): void }[] = [];
  private seenVersion = 0;

  constructor(readonly database: DatabaseSync) {}

  newCache<R extends object>(): RowCache<R> {
    const cache = new RowCache<R>(cachedRows);
    this.caches.push(cache);
    return cache;
  }

  /** Within a transaction: forgets rows that somebody else may have changed since (https://sqlite.org/pragma.html#pragma_data_version). */
  refresh(): void {
    const version = Number(this.get('PRAGMA data_version', [])?.[0]);
    if (version !== this.seenVersion) this.forget();
    this.seenVersion = version;
  }

  forget(): void {
    for (const cache of this.caches) cache.clear();
  }

  exec(sql: string): void {
    this.database.exec(sql);
  }

  all(sql: string, parameters: readonly SQLInputValue[]): readonly (readonly unknown[])[] {
    return this.prepare(sql).all(...parameters) as unknown as readonly (readonly unknown[])[];
  }

  get(sql: string, parameters: readonly SQLInputValue[]): readonly unknown[] | undefined {
    return this.prepare(sql).get(...parameters) as unknown as readonly unknown[] | undefined;
  }

  /** Answers how many rows changed. */
  run(sql: string, parameters: readonly SQLInputValue[]): number {
    return Number(this.prepare(sql).run(...parameters).changes);
  }

  private prepare(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.database.prepare(sql);
    // Rows as arrays: half the cost of objects, and the codec makes the objects anyway.
    statement.setReturnArrays(true);
    this.statements.set(sql, statement);
    return statement;
  }
}
