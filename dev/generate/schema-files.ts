/** Writes core/journey/schema-files.generated.ts, the list of the files in schemas/: core reads no folders. */
import { globSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(__dirname, '..', '..');
export const schemaFilesFile = join(root, 'core', 'journey', 'schema-files.generated.ts');

/** The text the file should have; a test compares. */
export function generateSchemaFiles(): string {
  const files = globSync('**/*.schema.json', { cwd: join(root, 'schemas') }).sort();
  const imports = files.map((file) => `import ${nameOf(file)} from '../../schemas/${file}';`);
  const entries = files.map((file) => `  '${file}': ${nameOf(file)},`);
  return `// Written from schemas/ by \`npm run generate\`. Do not edit.

${imports.join('\n')}
import type { Json } from '../json';

/** Every schema by its file name, relative to schemas/. */
export const schemasByFile: Readonly<Record<string, Json>> = {
${entries.join('\n')}
};
`;
}

/** `steps/wait-for-reply.schema.json` is `waitForReplyStep`, so that a step and a document may have one name. */
function nameOf(file: string): string {
  const name = basename(file, '.schema.json').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return file.startsWith('steps/') ? `${name}Step` : name;
}

if (require.main === module) writeFileSync(schemaFilesFile, generateSchemaFiles());
