import type { OutlineRow } from './outline-tree';

/** A row as it is shown: whether it can be folded, and its place among its siblings. */
export interface ShownRow {
  readonly row: OutlineRow;
  /** Undefined: nothing is below it. */
  readonly isOpen: boolean | undefined;
  readonly parent: string | undefined;
  readonly position: number;
  readonly siblings: number;
}

/** The rows that are to be seen while some are folded. What stands deeper than a row, right behind it, is below it. */
export function foldRows(rows: readonly OutlineRow[], folded: ReadonlySet<string>): readonly ShownRow[] {
  const parents = parentsOf(rows);
  const siblings = new Map<string | undefined, string[]>();
  for (const { id } of rows) siblings.set(parents.get(id), [...(siblings.get(parents.get(id)) ?? []), id]);
  const isHidden = (id: string): boolean => {
    const parent = parents.get(id);
    return parent !== undefined && (folded.has(parent) || isHidden(parent));
  };
  return rows.filter(({ id }) => !isHidden(id)).map((row) => {
    const parent = parents.get(row.id);
    const beside = siblings.get(parent) ?? [];
    return { row, parent, isOpen: siblings.has(row.id) ? !folded.has(row.id) : undefined, position: beside.indexOf(row.id) + 1, siblings: beside.length };
  });
}

function parentsOf(rows: readonly OutlineRow[]): ReadonlyMap<string, string | undefined> {
  const above: OutlineRow[] = [];
  return new Map(rows.map((row) => {
    while ((above.at(-1)?.level ?? -1) >= row.level) above.pop();
    const parent = above.at(-1)?.id;
    above.push(row);
    return [row.id, parent];
  }));
}
