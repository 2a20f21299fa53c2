import type { SQLInputValue } from 'node:sqlite';
import type { Row, TableName } from '../logic/rows/rows';
import { definitionOf, type ColumnType } from '../logic/rows/schema';

/** Turns rows into what the database keeps, and back. */
export interface Codec<N extends TableName> {
  readonly columns: readonly (keyof Row<N> & string)[];
  encode(row: Row<N>): SQLInputValue[];
  encodeSome(row: object, columns: readonly string[]): SQLInputValue[];
  decode(cells: readonly unknown[]): Row<N>;
  decodeSome(cells: readonly unknown[], columns: readonly string[]): Partial<Row<N>>;
}

export function createCodec<N extends TableName>(name: N): Codec<N> {
  const types: Readonly<Record<string, ColumnType>> = definitionOf(name).columns;
  const columns = Object.keys(types) as (keyof Row<N> & string)[];
  const encodeSome = (row: object, some: readonly string[]): SQLInputValue[] => {
    const values = row as Readonly<Record<string, unknown>>;
    return some.map((column) => encodeValue(types[column], values[column]));
  };
  return {
    columns,
    encode: (row) => encodeSome(row, columns),
    encodeSome,
    // What comes back is what went in: the columns are the row's own.
    decode: (cells) => decodeColumns(cells, columns, types) as unknown as Row<N>,
    decodeSome: (cells, some) => decodeColumns(cells, some, types) as Partial<Row<N>>,
  };
}

/** The busiest loop of the store: every row that is read passes here. */
function decodeColumns(cells: readonly unknown[], columns: readonly string[], types: Readonly<Record<string, ColumnType>>): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] ?? '';
    const value = cells[index] ?? null;
    const type = types[column];
    if (type === 'json' && typeof value === 'string') row[column] = value === '{}' ? {} : (JSON.parse(value) as unknown);
    else if (type === 'boolean' && value !== null) row[column] = value === 1;
    else row[column] = value;
  }
  return row;
}

function encodeValue(type: ColumnType | undefined, value: unknown): SQLInputValue {
  if (value === null || value === undefined) return null;
  if (type === 'json') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`a ${typeof value} fits no column`);
}
