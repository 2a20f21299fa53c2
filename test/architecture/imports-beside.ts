import type { SourceFile } from './read-tree';

/** One line for every file that a folder imports, also for its types alone, from outside itself and the folders it may know. */
export function importsBeside(files: readonly SourceFile[], folder: string, known: readonly string[]): readonly string[] {
  return files.filter(({ path }) => path.startsWith(folder)).flatMap(({ path, imports }) => imports.flatMap(({ specifier, target }) => (
    target.type !== 'file' || [folder, ...known].some((one) => target.path.startsWith(one)) ? [] : [`${path} may not import '${specifier}'`]
  )));
}
