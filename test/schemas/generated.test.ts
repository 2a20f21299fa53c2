import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSchemaFiles, schemaFilesFile } from '../../dev/generate/schema-files';
import { generateValidators } from '../../dev/generate/validators';

/** `npm run generate` writes what these compare. */
describe('what is generated from the schemas is up to date', () => {
  // In a process of its own: the generator loads ES modules on demand, which Jest's sandbox can't.
  test('types', () => {
    const root = join(__dirname, '..', '..');
    const fresh = execFileSync(process.execPath, [require.resolve('tsx/cli'), join(root, 'dev', 'generate', 'types.ts'), '--print'], { encoding: 'utf8' });
    expect(readFileSync(join(root, 'core', 'journey', 'types.generated.ts'), 'utf8')).toBe(fresh);
  }, 60_000);

  test('the list of schemas', () => {
    expect(readFileSync(schemaFilesFile, 'utf8')).toBe(generateSchemaFiles());
  });

  test('validators', () => {
    const files = Array.from(generateValidators(), ([file, text]) => ({ file, isFresh: readFileSync(file, 'utf8') === text }));
    expect(files).toHaveLength(4);
    expect(files.filter(({ isFresh }) => !isFresh)).toEqual([]);
  });
});
