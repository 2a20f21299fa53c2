import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** The database with its prepared statements. */
export class Connection {
  private readonly statements = new Map<string, StatementSync>();

  /** How the database is set to commit now. */
  durable = false;

  constructor(readonly database: DatabaseSync) {}

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
