import { StoreError } from '../../core/store-port';
import type { TableName } from '../logic/rows/rows';
import { definitionOf, schema, type ColumnType, type IndexDefinition } from '../logic/rows/schema';
import type { Connection } from './connection';
import { columnList, onlyCondition, quoted } from './sql';

/** One step from the form of an earlier release to the next. Literal SQL, never changed once released. */
interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

/**
 * What changed since the first release, whose tables are version 1. A new file is made from the schema, which is the picture of the newest,
 * and never passes through these; with the first of them comes a test that both ways lead to the same file.
 */
export const migrations: readonly Migration[] = [];
const newest = 1 + migrations.length;

/**
 * Brings the file to the newest form, in one transaction with the note that it is there.
 * @throws StoreError `store-newer` when a later release wrote it, `store-corrupt` when it is somebody else's database.
 */
export function migrate(connection: Connection, file: string, now: number): void {
  if (readVersion(connection, file) === newest && missingTables(connection).length === 0) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have been faster.
    const version = readVersion(connection, file);
    connection.exec('CREATE TABLE IF NOT EXISTS "migration" ("version" INTEGER PRIMARY KEY, "name" TEXT NOT NULL, "at" INTEGER NOT NULL)');
    const note = (reached: number, name: string): void => void connection.run('INSERT INTO "migration" ("version", "name", "at") VALUES (?, ?, ?)', [reached, name, now]);
    if (version === 0) {
      for (const statement of tableNames.flatMap(statementsFor)) connection.exec(statement);
      note(newest, 'new');
    } else {
      migrations.slice(version - 1).forEach(({ name, statements }, index) => {
        for (const statement of statements) connection.exec(statement);
        note(version + index + 1, name);
      });
      // Until the first release: a file of an earlier draft, as `npm start` keeps one, lacks tables that were thought of later.
      for (const statement of missingTables(connection).flatMap(statementsFor)) connection.exec(statement);
    }
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

function readVersion(connection: Connection, file: string): number {
  const tables = connection.all(`SELECT name FROM sqlite_master WHERE type = 'table'`, []).map((cells) => String(cells[0]));
  if (tables.length === 0) return 0;
  if (!tables.includes('migration')) throw new StoreError('store-corrupt', { file, reason: 'not-ours' });
  const version = Number(connection.get('SELECT max("version") FROM "migration"', [])?.[0] ?? 0);
  if (version > newest) throw new StoreError('store-newer', { file, version, supported: newest });
  return version;
}

function missingTables(connection: Connection): readonly TableName[] {
  const there = new Set(connection.all(`SELECT name FROM sqlite_master WHERE type = 'table'`, []).map((cells) => String(cells[0])));
  return tableNames.filter((name) => !there.has(name));
}

const tableNames = Object.keys(schema) as TableName[];

function statementsFor(name: TableName): readonly string[] {
  const definition = definitionOf(name);
  const columns = Object.entries<ColumnType>(definition.columns).map(([column, type]) => `${quoted(column)} ${sqlTypes[type]}`);
  const indexes = Object.entries<IndexDefinition<string>>(definition.indexes).filter(([, index]) => !isPrefix(index, definition.key));
  return [
    `CREATE TABLE ${quoted(name)} (${columns.join(', ')}, PRIMARY KEY (${columnList(definition.key)}))${wide.has(name) ? '' : ' WITHOUT ROWID'}`,
    ...indexes.map(([index, of]) => {
      const only = onlyCondition(of).replaceAll('t."', '"');
      return `CREATE INDEX ${quoted(`${name}_${index}`)} ON ${quoted(name)} (${columnList(of.columns)})${only === '' ? '' : ` WHERE ${only}`}`;
    }),
  ];
}

/** Rows too long to lie in the tree of the primary key (https://sqlite.org/withoutrowid.html); measured, drafts are twice as fast so. */
const wide: ReadonlySet<TableName> = new Set<TableName>(['contact', 'event', 'consentEvent', 'item', 'note', 'text', 'draft', 'message', 'reply']);

/** The primary key serves such look-ups already. */
function isPrefix({ columns, only }: IndexDefinition<string>, key: readonly string[]): boolean {
  return only === undefined && columns.every((column, index) => column === key[index]);
}

const sqlTypes: Readonly<Record<ColumnType, string>> = { text: 'TEXT', integer: 'INTEGER', boolean: 'INTEGER', json: 'TEXT' };
