import type { SQLInputValue } from 'node:sqlite';
import type { Row, TableName } from '../logic/rows';
import { definitionOf, type ColumnType } from '../logic/schema';

/** Turns rows into what the database keeps, and back. */
export interface Codec<N extends TableName> {
  readonly columns: readonly (keyof Row<N> & string)[];
  encode(row: Row<N>): SQLInputValue[];
  encodeSome(row: Readonly<Record<string, unknown>>, columns: readonly string[]): SQLInputValue[];
  decode(cells: readonly unknown[]): Row<N>;
  decodeSome(cells: readonly unknown[], columns: readonly string[]): Partial<Row<N>>;
}

export function createCodec<N extends TableName>(name: N): Codec<N> {
  const types: Readonly<Record<string, ColumnType>> = definitionOf(name).columns;
  const columns = Object.keys(types) as (keyof Row<N> & string)[];
  const encodeSome = (row: Readonly<Record<string, unknown>>, some: readonly string[]): SQLInputValue[] =>
    some.map((column) => encodeValue(types[column], row[column]));
  const decodeSome = (cells: readonly unknown[], some: readonly string[]): Record<string, unknown> => {
    const row: Record<string, unknown> = {};
    some.forEach((column, index) => (row[column] = decodeValue(types[column], cells[index])));
    return row;
  };
  return {
    columns,
    encode: (row) => encodeSome(row, columns),
    encodeSome,
    // What comes back is what went in: the columns are the row's own.
    decode: (cells) => decodeSome(cells, columns) as unknown as Row<N>,
    decodeSome: (cells, some) => decodeSome(cells, some) as Partial<Row<N>>,
  };
}

function encodeValue(type: ColumnType | undefined, value: unknown): SQLInputValue {
  if (value === null || value === undefined) return null;
  if (type === 'json') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`a ${typeof value} fits no column`);
}

function decodeValue(type: ColumnType | undefined, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'json' && typeof value === 'string') return JSON.parse(value) as unknown;
  return type === 'boolean' ? value === 1 : value;
}
