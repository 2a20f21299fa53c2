import type { TableName } from '../logic/rows/rows';
import { definitionOf, type IndexDefinition } from '../logic/rows/schema';

/** The SQL of table operations. */

export function quoted(name: string): string {
  return `"${name}"`;
}

export function indexOf(table: TableName, index: string): IndexDefinition<string> {
  const indexes: Readonly<Record<string, IndexDefinition<string>>> = definitionOf(table).indexes;
  const found = indexes[index];
  if (found === undefined) throw new Error(`no index ${index} of ${table}`);
  return found;
}

/** The condition of a partial index, spelled out so that the planner sees that it may use it. */
export function onlyCondition({ only }: IndexDefinition<string>): string {
  if (only === undefined) return '';
  if (only.values === 'not-null') return `t.${quoted(only.column)} IS NOT NULL`;
  const values = only.values.map((value) => `'${value}'`);
  return values.length === 1 ? `t.${quoted(only.column)} = ${values[0] ?? ''}` : `t.${quoted(only.column)} IN (${values.join(', ')})`;
}

export function where(conditions: readonly string[]): string {
  const given = conditions.filter((condition) => condition !== '');
  return given.length === 0 ? '' : ` WHERE ${given.join(' AND ')}`;
}

export function columnList(columns: readonly string[], prefix = ''): string {
  return columns.map((column) => prefix + quoted(column)).join(', ');
}

/** A list parameter as rows: the n-th part of a key is `listPart(n, parts)`. The list comes first, the table is looked up by it. */
export const listSource = 'json_each(?) j CROSS JOIN';

export function listPart(part: number, parts: number): string {
  return parts === 1 ? 'j.value' : `j.value ->> ${part}`;
}

export function insertSql(table: TableName, columns: readonly string[]): string {
  return `INSERT INTO ${quoted(table)} (${columnList(columns)}) VALUES (${columns.map(() => '?').join(', ')})`;
}

export function upsertSql(table: TableName, columns: readonly string[], key: readonly string[]): string {
  const rest = columns.filter((column) => !key.includes(column));
  const update = rest.length === 0 ? 'NOTHING' : `UPDATE SET ${rest.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')}`;
  return `${insertSql(table, columns)} ON CONFLICT (${columnList(key)}) DO ${update}`;
}

export function keyCondition(key: readonly string[]): string {
  return key.map((column) => `${quoted(column)} = ?`).join(' AND ');
}
