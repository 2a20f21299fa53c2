import type { Row, TableName } from '../logic/rows/rows';
import { definitionOf, type IndexName } from '../logic/rows/schema';
import type { Counted, Key, Table } from '../logic/rows/tables';
import { createCodec, type Codec } from './column-codec';
import type { Connection } from './connection';
import type { RowCache } from './row-cache';
import { columnList, indexOf, insertSql, keyCondition, listPart, listSource, onlyCondition, quoted, upsertSql, where } from './sql';

/** Those that every step asks for by key. */
const cachedTables: ReadonlySet<TableName> = new Set<TableName>(['meta', 'journey', 'contact', 'enrolment', 'claim']);

interface Range {
  readonly upTo?: number;
}

/** A table of the database: prepared statements in tight loops, or one statement over a list. */
export class SqliteTable<N extends TableName> implements Table<N> {
  private readonly codec: Codec<N>;
  private readonly key: readonly string[];
  private readonly selected: string;
  private readonly cache: RowCache<Row<N>> | undefined;

  constructor(
    private readonly name: N,
    private readonly connection: Connection,
  ) {
    this.codec = createCodec(name);
    this.cache = cachedTables.has(name) ? connection.newCache() : undefined;
    this.key = definitionOf(name).key;
    this.selected = columnList(this.codec.columns, 't.');
  }

  lock(): Promise<void> {
    return Promise.resolve(); // BEGIN IMMEDIATE has the whole file.
  }

  get(keys: readonly Key[]): Promise<readonly Row<N>[]> {
    const { rows, missing } = this.cached(keys);
    for (const cells of this.select(missing, this.selected)) rows.push(this.decode(cells));
    return Promise.resolve(rows);
  }

  getSome<C extends keyof Row<N> & string>(keys: readonly Key[], columns: readonly C[]): Promise<readonly Pick<Row<N>, C>[]> {
    const { rows, missing }: { readonly rows: Pick<Row<N>, C>[]; readonly missing: readonly Key[] } = this.cached(keys);
    for (const cells of this.select(missing, columnList(columns, 't.'))) rows.push(this.codec.decodeSome(cells, columns) as Pick<Row<N>, C>);
    return Promise.resolve(rows);
  }

  private cached(keys: readonly Key[]): { readonly rows: Row<N>[]; readonly missing: readonly Key[] } {
    if (this.cache === undefined) return { rows: [], missing: keys };
    const rows: Row<N>[] = [];
    const missing: Key[] = [];
    for (const key of keys) {
      const row = this.cache.get(key);
      if (row === undefined) missing.push(key);
      else rows.push(row);
    }
    return { rows, missing };
  }

  private decode(cells: readonly unknown[]): Row<N> {
    const row = this.codec.decode(cells);
    this.cache?.set(this.keyOf(row), row);
    return row;
  }

  private keyOf(row: Row<N>): Key {
    const cells = row as Readonly<Record<string, unknown>>;
    return this.key.map((column) => cells[column] as Key[number]);
  }

  private select(keys: readonly Key[], selected: string): readonly (readonly unknown[])[] {
    if (keys.length === 0) return [];
    const parts = this.key.length;
    const equal = this.key.map((column, part) => `t.${quoted(column)} = ${listPart(part, parts)}`);
    const sql = `SELECT ${selected} FROM ${listSource} ${quoted(this.name)} t${where(equal)}`;
    return this.connection.all(sql, [JSON.stringify(parts === 1 ? keys.map(([key]) => key) : keys)]);
  }

  by(index: IndexName<N>, values: readonly Key[], options: { readonly above?: number } = {}): Promise<readonly Row<N>[]> {
    const parts = values[0]?.length ?? 0;
    if (parts === 0) return Promise.resolve([]);
    const definition = indexOf(this.name, index);
    const equal = definition.columns.slice(0, parts).map((column, part) => `t.${quoted(column)} = ${listPart(part, parts)}`);
    const next = definition.columns[parts];
    const above = options.above !== undefined && next !== undefined ? `t.${quoted(next)} > ?` : '';
    const sql = `SELECT ${this.selected} FROM ${listSource} ${quoted(this.name)} t${where([...equal, onlyCondition(definition), above])}`;
    const distinct = new Map(values.map((value) => [JSON.stringify(value), parts === 1 ? value[0] : value]));
    const list = JSON.stringify(Array.from(distinct.values()));
    const rows = this.connection.all(sql, above === '' ? [list] : [list, options.above ?? 0]);
    return Promise.resolve(rows.map((cells) => this.decode(cells)));
  }

  first(
    index: IndexName<N>,
    equal: Key,
    options: { readonly limit: number; readonly upTo?: number; readonly newestFirst?: boolean },
  ): Promise<readonly Row<N>[]> {
    const { condition, parameters, next } = this.range(index, equal, options);
    const order = next === undefined ? '' : ` ORDER BY t.${quoted(next)}${options.newestFirst === true ? ' DESC' : ''}`;
    const sql = `SELECT ${this.selected} FROM ${quoted(this.name)} t${condition}${order} LIMIT ?`;
    return Promise.resolve(this.connection.all(sql, [...parameters, options.limit]).map((cells) => this.decode(cells)));
  }

  page(after: string, limit: number): Promise<readonly string[]> {
    const key = quoted(this.key[0] ?? '');
    const sql = `SELECT ${key} FROM ${quoted(this.name)} WHERE ${key} > ? ORDER BY ${key} LIMIT ?`;
    return Promise.resolve(this.connection.all(sql, [after, limit]).map((cells) => String(cells[0])));
  }

  count<C extends keyof Row<N> & string>(index: IndexName<N>, equal: Key, by: readonly C[], options: Range = {}): Promise<readonly Counted<N, C>[]> {
    const { condition, parameters } = this.range(index, equal, options);
    const columns = columnList(by, 't.');
    const sql = `SELECT ${columns}, count(*) FROM ${quoted(this.name)} t${condition} GROUP BY ${columns}`;
    return Promise.resolve(
      this.connection.all(sql, parameters).map((cells) => ({ values: this.codec.decodeSome(cells, by) as Pick<Row<N>, C>, n: Number(cells[by.length]) })),
    );
  }

  add(rows: readonly Row<N>[]): Promise<readonly boolean[]> {
    const sql = `${insertSql(this.name, this.codec.columns)} ON CONFLICT DO NOTHING`;
    return Promise.resolve(
      rows.map((row) => {
        const added = this.connection.run(sql, this.codec.encode(row)) > 0;
        if (added) this.cache?.set(this.keyOf(row), row);
        return added;
      }),
    );
  }

  put(rows: readonly Row<N>[]): Promise<void> {
    const sql = upsertSql(this.name, this.codec.columns, this.key);
    for (const row of rows) {
      this.connection.run(sql, this.codec.encode(row));
      this.cache?.set(this.keyOf(row), row);
    }
    return Promise.resolve();
  }

  patch<C extends keyof Row<N> & string>(columns: readonly C[], rows: readonly { readonly key: Key; readonly set: Pick<Row<N>, C> }[]): Promise<void> {
    const assigned = columns.map((column) => `${quoted(column)} = ?`).join(', ');
    const sql = `UPDATE ${quoted(this.name)} SET ${assigned} WHERE ${keyCondition(this.key)}`;
    for (const { key, set } of rows) {
      this.connection.run(sql, [...this.codec.encodeSome(set, columns), ...key]);
      this.cache?.patch(key, set, columns);
    }
    return Promise.resolve();
  }

  remove(keys: readonly Key[]): Promise<void> {
    const sql = `DELETE FROM ${quoted(this.name)} WHERE ${keyCondition(this.key)}`;
    for (const key of keys) {
      this.connection.run(sql, [...key]);
      this.cache?.delete(key);
    }
    return Promise.resolve();
  }

  private range(index: IndexName<N>, equal: Key, { upTo }: Range): { readonly condition: string; readonly parameters: (string | number)[]; readonly next?: string } {
    const definition = indexOf(this.name, index);
    const next = definition.columns[equal.length];
    const ranged = upTo !== undefined && next !== undefined;
    const condition = where([
      ...definition.columns.slice(0, equal.length).map((column) => `t.${quoted(column)} = ?`),
      onlyCondition(definition),
      ranged ? `t.${quoted(next)} <= ?` : '',
    ]);
    return { condition, parameters: ranged ? [...equal, upTo] : [...equal], ...(next !== undefined && { next }) };
  }
}
