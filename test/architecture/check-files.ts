import type { SourceFile } from './read-tree';

export const maxLines = 400;

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** n8n finds nodes and credentials by the name of their class. */
const namedByN8n = /^[A-Z][A-Za-z0-9]*\.(node|credentials)\.ts$/;

/** One line for every file that is too long or not in kebab-case. */
export function checkFiles(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, lines }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return [
      ...(lines > maxLines && !isGenerated(name) ? [`${path} has ${String(lines)} lines, more than ${String(maxLines)}`] : []),
      ...(kebab.test(name) || namedByN8n.test(name) ? [] : [`${path} is not in kebab-case`]),
    ];
  });
}

function isGenerated(name: string): boolean {
  return name.includes('.generated.');
}
