import type { Key } from '../logic/rows/tables';

/**
 * Whole rows of one table that were read or written lately, the first to come being the first to go. A contact passes half a dozen steps
 * within a second, and each asks for the same rows: without this, reading them again took a third of the store's time. The backend empties
 * it when another connection wrote.
 */
export class RowCache<R extends object> {
  private readonly rows = new Map<string, R>();

  constructor(private readonly limit: number) {}

  get(key: Key): R | undefined {
    return this.rows.get(key.join(separator));
  }

  set(key: Key, row: R): void {
    this.rows.set(key.join(separator), row);
    if (this.rows.size <= this.limit) return;
    const oldest = this.rows.keys().next();
    if (!oldest.done) this.rows.delete(oldest.value);
  }

  patch<C extends keyof R>(key: Key, set: Pick<R, C>, columns: readonly C[]): void {
    const row = this.get(key);
    if (row === undefined) return;
    const changed = { ...row };
    for (const column of columns) changed[column] = set[column];
    this.set(key, changed);
  }

  delete(key: Key): void {
    this.rows.delete(key.join(separator));
  }

  clear(): void {
    this.rows.clear();
  }
}

const separator = '\u0000';
