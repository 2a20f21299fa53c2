import table from './import-table.json';

/** What the files of one top folder may import beside their own folder. The linter reads the same file. */
export interface ImportRule {
  /** Folders, from the root. */
  readonly folders: readonly string[];
  /** npm packages by name. */
  readonly packages: readonly string[];
  /** Node's own modules. */
  readonly builtins: boolean;
}

/** By top folder. Folders that are not named (test, dev) may import anything. */
export const importTable: Readonly<Record<string, ImportRule>> = table;
