import { dirname } from 'node:path/posix';
import { groupBy } from '../../core/group-by';
import type { Import, SourceFile } from './read-tree';

/** The folders in place of their files, each with what its files import from others. A file right below the top folder stands for itself. */
export function asFolders(files: readonly SourceFile[]): readonly SourceFile[] {
  const byFolder = groupBy(files, ({ path }) => folderOf(path));
  return Array.from(byFolder, ([path, inside]) => ({
    path,
    lines: 0,
    imports: inside.flatMap(({ imports }) => imports.map(ofFolder).filter(({ target }) => target.type !== 'file' || target.path !== path)),
  }));
}

function ofFolder(found: Import): Import {
  return found.target.type === 'file' ? { ...found, target: { type: 'file', path: folderOf(found.target.path) } } : found;
}

function folderOf(path: string): string {
  const folder = dirname(path);
  return folder.includes('/') ? folder : path;
}
