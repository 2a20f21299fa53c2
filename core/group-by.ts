/**
 * The entries by key, in the order of first meeting. `Map.groupBy` came with Node 21; the built command line also runs on the Node 20 that
 * a machine may have.
 */
export function groupBy<T, K>(entries: Iterable<T>, keyOf: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
