import type { ImportRule } from './import-table';
import type { Import, SourceFile } from './read-tree';

/** One line for every import that the table does not allow, and for every one that leads nowhere. */
export function checkImports(files: readonly SourceFile[], table: Readonly<Record<string, ImportRule>>): readonly string[] {
  return files.flatMap((file) => {
    const rule = table[topFolder(file.path)];
    return file.imports.flatMap((found) => {
      if (found.target.type === 'missing') return [`${file.path}: '${found.specifier}' leads nowhere`];
      return rule === undefined || isAllowed(file.path, found, rule) ? [] : [`${file.path} may not import '${found.specifier}'`];
    });
  });
}

function isAllowed(from: string, { target }: Import, rule: ImportRule): boolean {
  switch (target.type) {
    case 'file':
      return [topFolder(from), ...rule.folders].some((folder) => target.path.startsWith(`${folder}/`));
    case 'package':
      return rule.packages.includes(target.name);
    case 'builtin':
      return rule.builtins;
    default:
      return false;
  }
}

function topFolder(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}
