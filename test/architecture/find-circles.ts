import type { SourceFile } from './read-tree';

/**
 * Files that come round to themselves through what they load, each circle as `a -> b -> a`, once.
 * Imports of types alone vanish when compiled and make no circle.
 */
export function findCircles(files: readonly SourceFile[]): readonly string[] {
  const loads = new Map(files.map((file) => [file.path, file.imports.flatMap(({ target, typeOnly }) => (target.type === 'file' && !typeOnly ? [target.path] : []))]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) circles.push([...way.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const next of loads.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of loads.keys()) visit(path, []);
  return circles;
}
