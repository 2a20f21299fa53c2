import type { Row, TableName } from '../logic/rows/rows';
import { definitionOf, type IndexDefinition, type IndexName } from '../logic/rows/schema';
import type { Counted, Key, Table } from '../logic/rows/tables';

/** Undoes one change; a transaction that throws runs them backwards. */
export type Journal = (() => void)[];
type Value = string | number | boolean | null | object;
type Cells = Readonly<Record<string, Value | undefined>>;

/** A table in maps: one by key, one per index. */
export class MemoryTable<N extends TableName> implements Table<N> {
  private readonly rows = new Map<string, Row<N>>();
  private readonly key: readonly string[];
  private readonly indexes: ReadonlyMap<string, MemoryIndex>;

  constructor(
    name: N,
    private readonly journal: () => Journal,
  ) {
    const definition = definitionOf(name);
    this.key = definition.key;
    this.indexes = new Map(Object.entries<IndexDefinition<string>>(definition.indexes).map(([index, of]) => [index, new MemoryIndex(of)]));
  }

  lock(): Promise<void> {
    return Promise.resolve(); // One transaction at a time.
  }

  get(keys: readonly Key[]): Promise<readonly Row<N>[]> {
    return Promise.resolve(keys.flatMap((key) => this.rows.get(joined(key)) ?? []));
  }

  getSome<C extends keyof Row<N> & string>(keys: readonly Key[], _columns: readonly C[]): Promise<readonly Pick<Row<N>, C>[]> {
    return this.get(keys);
  }

  by(index: IndexName<N>, values: readonly Key[], options: { readonly above?: number } = {}): Promise<readonly Row<N>[]> {
    const { above } = options;
    const next = this.index(index).definition.columns[values[0]?.length ?? 0];
    const distinct = new Map(values.map((value) => [joined(value), value]));
    const rows = Array.from(distinct.values()).flatMap((value) => this.matching(index, value));
    if (above === undefined || next === undefined) return Promise.resolve(rows);
    return Promise.resolve(rows.filter((row) => numberAt(row, next) > above));
  }

  first(
    index: IndexName<N>,
    equal: Key,
    options: { readonly limit: number; readonly upTo?: number; readonly newestFirst?: boolean },
  ): Promise<readonly Row<N>[]> {
    const rows = this.upTo(index, equal, options.upTo);
    const column = this.index(index).definition.columns[equal.length];
    if (column !== undefined) rows.sort((a, b) => (numberAt(a, column) - numberAt(b, column)) * (options.newestFirst === true ? -1 : 1));
    return Promise.resolve(rows.slice(0, options.limit));
  }

  page(after: string, limit: number): Promise<readonly string[]> {
    return Promise.resolve(Array.from(this.rows.keys()).filter((key) => key > after).sort(byCode).slice(0, limit));
  }

  count<C extends keyof Row<N> & string>(
    index: IndexName<N>,
    equal: Key,
    by: readonly C[],
    options: { readonly upTo?: number } = {},
  ): Promise<readonly Counted<N, C>[]> {
    const groups = new Map<string, { readonly values: Row<N>; n: number }>();
    for (const row of this.upTo(index, equal, options.upTo)) {
      const name = JSON.stringify(by.map((column) => row[column]));
      const group = groups.get(name) ?? { values: row, n: 0 };
      group.n++;
      groups.set(name, group);
    }
    return Promise.resolve(Array.from(groups.values()));
  }

  add(rows: readonly Row<N>[]): Promise<readonly boolean[]> {
    return Promise.resolve(
      rows.map((row) => {
        const key = this.keyOf(row);
        if (this.rows.has(key)) return false;
        this.set(key, row);
        return true;
      }),
    );
  }

  put(rows: readonly Row<N>[]): Promise<void> {
    for (const row of rows) this.set(this.keyOf(row), row);
    return Promise.resolve();
  }

  patch<C extends keyof Row<N> & string>(columns: readonly C[], rows: readonly { readonly key: Key; readonly set: Pick<Row<N>, C> }[]): Promise<void> {
    for (const { key, set } of rows) {
      const row = this.rows.get(joined(key));
      if (row !== undefined) this.set(joined(key), { ...row, ...only(set, columns) });
    }
    return Promise.resolve();
  }

  remove(keys: readonly Key[]): Promise<void> {
    for (const key of keys) this.set(joined(key), undefined);
    return Promise.resolve();
  }

  private set(key: string, row: Row<N> | undefined, undoing = false): void {
    const old = this.rows.get(key);
    if (!undoing) this.journal().push(() => this.set(key, old, true));
    for (const index of this.indexes.values()) {
      if (old !== undefined) index.remove(key, cells(old));
      if (row !== undefined) index.add(key, cells(row));
    }
    if (row === undefined) this.rows.delete(key);
    else this.rows.set(key, row);
  }

  private upTo(index: IndexName<N>, equal: Key, upTo: number | undefined): Row<N>[] {
    const rows = this.matching(index, equal);
    const column = this.index(index).definition.columns[equal.length];
    return upTo === undefined || column === undefined ? rows : rows.filter((row) => numberAt(row, column) <= upTo);
  }

  private matching(index: IndexName<N>, equal: Key): Row<N>[] {
    return this.index(index).find(equal).flatMap((key) => this.rows.get(key) ?? []);
  }

  private index(name: string): MemoryIndex {
    const index = this.indexes.get(name);
    if (index === undefined) throw new Error(`no index ${name}`);
    return index;
  }

  private keyOf(row: Row<N>): string {
    return joined(this.key.map((column) => nameOf(cells(row)[column])));
  }
}

/** Sets of keys by every prefix of the index columns, so that a query by the first columns alone is a look-up too. */
class MemoryIndex {
  private readonly keys = new Map<string, Set<string>>();

  constructor(readonly definition: IndexDefinition<string>) {}

  find(equal: Key): readonly string[] {
    return Array.from(this.keys.get(prefixName(equal)) ?? []);
  }

  add(key: string, row: Cells): void {
    for (const prefix of this.prefixes(row)) {
      const keys = this.keys.get(prefix);
      if (keys === undefined) this.keys.set(prefix, new Set([key]));
      else keys.add(key);
    }
  }

  remove(key: string, row: Cells): void {
    for (const prefix of this.prefixes(row)) {
      const keys = this.keys.get(prefix);
      keys?.delete(key);
      if (keys?.size === 0) this.keys.delete(prefix);
    }
  }

  private prefixes(row: Cells): readonly string[] {
    const { columns, only } = this.definition;
    if (only !== undefined) {
      const value = row[only.column] ?? null;
      if (only.values === 'not-null' ? value === null : !only.values.includes(nameOf(value))) return [];
    }
    const values = columns.map((column) => nameOf(row[column]));
    return [prefixName([]), ...values.map((_, index) => prefixName(values.slice(0, index + 1)))];
  }
}

function only<R extends object, C extends keyof R>(set: R, columns: readonly C[]): Pick<R, C> {
  return Object.fromEntries(columns.map((column) => [column, set[column]])) as Pick<R, C>;
}

const separator = '\u0000';

function joined(key: Key): string {
  return key.join(separator);
}

/** Says how many columns it covers: an empty first value isn't the empty prefix. */
function prefixName(prefix: Key): string {
  return `${prefix.length}${separator}${joined(prefix)}`;
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function nameOf(value: Value | undefined): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Rows are plain records; this is the boundary where their columns are looked at by name. */
function cells(row: object): Cells {
  return row as Cells;
}

function numberAt(row: object, column: string): number {
  const value = cells(row)[column];
  return typeof value === 'number' ? value : Number.NEGATIVE_INFINITY;
}
