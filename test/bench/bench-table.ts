export interface TableRow {
  readonly part: 'a' | 'b' | 'c' | 'd' | 'e';
  readonly what: string;
  readonly aim?: string;
  /** Whether the measured value reaches the aim. */
  readonly reached?: boolean;
  readonly measured: string;
}

/** The rows as a table of text. */
export function benchTable(rows: readonly TableRow[]): string {
  const cells = rows.map(({ part, what, aim = '', reached, measured }) => [`(${part})`, what, aim, measured, reached === undefined ? '' : reached ? 'reached' : 'MISSED']);
  const all = [['', 'what', 'aim', 'measured', ''], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => row.map((cell, column) => (column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd();
  return [line(all[0] ?? []), widths.map((width) => '-'.repeat(width)).join('  '), ...all.slice(1).map(line)].join('\n');
}
