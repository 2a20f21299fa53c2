import type { Row, TableName } from '../../../store/logic/rows/rows';
import { definitionOf } from '../../../store/logic/rows/schema';
import { lockOrder, type Backend, type Key, type Table, type Tables } from '../../../store/logic/rows/tables';

type Locked = (typeof lockOrder)[number];
type Cells = Readonly<Record<string, unknown>>;

/** Rows of these tables are written only by whoever has the contact's lock: what is counted for it must not change meanwhile. */
const guardedByContact: ReadonlySet<TableName> = new Set<TableName>(['slot', 'consentState']);

/**
 * A backend that lets nobody get away with a lock that is missing, comes after the read it should protect, or is taken out of order, or
 * with one row put twice at once: on this one it changes nothing, in a database server it would lose somebody or be refused.
 */
export function checkLocks(backend: Backend): Backend {
  return {
    ...backend,
    transact: (mode, work) => backend.transact(mode, (tables, lease) => work(mode === 'read' ? tables : guarded(tables), lease)),
  };
}

function guarded(tables: Tables): Tables {
  const held = new Map<Locked, Set<string>>(lockOrder.map((name) => [name, new Set()]));
  const readUnlocked = new Set<string>();
  let reached = 0;
  const take = (name: TableName, keys: readonly string[]): void => {
    const rank = lockOrder.findIndex((locked) => locked === name);
    const own = held.get(name as Locked);
    if (own === undefined) throw new Error(`nobody locks ${name}`);
    const fresh = keys.filter((key) => !own.has(key));
    if (fresh.length === 0) return;
    if (rank < reached) throw new Error(`${name} is locked after ${lockOrder[reached] ?? ''}`);
    reached = rank;
    for (const key of fresh) {
      own.add(key);
      readUnlocked.delete(nameOf(name, key));
    }
  };
  const wrap = <N extends TableName>(name: N): Table<N> => {
    const byName: { readonly [M in TableName]: Table<M> } = tables;
    const table: Table<N> = byName[name];
    const own = held.get(name as Locked);
    const keyOf = (row: object): string => definitionOf(name).key.map((column) => String((row as Cells)[column])).join();
    const seen = <R extends object>(rows: readonly R[]): readonly R[] => {
      for (const row of rows) if (own?.has(keyOf(row)) === false) readUnlocked.add(nameOf(name, keyOf(row)));
      return rows;
    };
    const locking = (rows: readonly Row<N>[], lock: boolean | undefined): readonly Row<N>[] => {
      if (lock === true) take(name, rows.map(keyOf));
      return seen(rows);
    };
    const changing = (keys: readonly string[]): void => {
      if (own === undefined) return;
      for (const key of keys) {
        if (readUnlocked.has(nameOf(name, key))) throw new Error(`${name} ${key} was read before it was locked`);
        if (!own.has(key)) throw new Error(`${name} ${key} is changed without a lock`);
      }
    };
    const placing = (rows: readonly Row<N>[]): void => {
      if (!guardedByContact.has(name)) return;
      for (const row of rows) {
        const contact = String((row as Cells)['contact']);
        // What was reported from elsewhere has happened: it asks no cap.
        if (held.get('contact')?.has(contact) !== true && (row as Cells)['state'] !== 'touch') throw new Error(`${name} of ${contact} is written without the contact's lock`);
      }
    };
    return {
      lock: (keys) => {
        take(name, keys.map((key) => key.join()));
        return table.lock(keys);
      },
      get: async (keys) => seen(await table.get(keys)),
      getSome: async (keys, columns) => {
        for (const key of keys) if (own?.has(key.join()) === false) readUnlocked.add(nameOf(name, key.join()));
        return table.getSome(keys, columns);
      },
      by: async (index, values, options) => locking(await table.by(index, values, options), options?.lock),
      first: async (index, equal, options) => locking(await table.first(index, equal, options), options.lock),
      page: (after, limit) => table.page(after, limit),
      count: (index, equal, by, options) => table.count(index, equal, by, options),
      add: async (rows) => {
        placing(rows);
        const added = await table.add(rows);
        // A row that this transaction made is its own.
        rows.forEach((row, position) => {
          if (added[position] === true) own?.add(keyOf(row));
        });
        return added;
      },
      put: async (rows) => {
        placing(rows);
        const known = new Set((await table.get(rows.map((row) => definitionOf(name).key.map((column) => (row as Cells)[column] as Key[number])))).map(keyOf));
        changing(rows.map(keyOf).filter((key) => known.has(key)));
        const twice = rows.map(keyOf).find((key, position, keys) => keys.indexOf(key) !== position);
        if (twice !== undefined) throw new Error(`${name} ${twice} is put twice at once`);
        for (const row of rows) own?.add(keyOf(row));
        await table.put(rows);
      },
      patch: (columns, rows) => {
        changing(rows.map(({ key }) => key.join()));
        return table.patch(columns, rows);
      },
      remove: (keys) => {
        changing(keys.map((key) => key.join()));
        return table.remove(keys);
      },
    };
  };
  const all = Object.fromEntries(Object.keys(tables).flatMap((name) => (name === 'eventFacts' ? [] : [[name, wrap(name as TableName)]]))) as unknown as Tables;
  return { ...all, eventFacts: tables.eventFacts };
}

function nameOf(table: TableName, key: string): string {
  return `${table} ${key}`;
}
