/** Rows by what `of` says of them, in the order of first meeting. */
export function groupBy<R, K>(rows: readonly R[], of: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const group = groups.get(of(row));
    if (group === undefined) groups.set(of(row), [row]);
    else group.push(row);
  }
  return groups;
}
