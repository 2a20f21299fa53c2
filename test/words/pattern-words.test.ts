import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enPatterns } from '../../words/problems/en-problems';
import { jaPatterns } from '../../words/problems/ja-problems';

const folder = join(__dirname, '..', '..', 'schemas');

test('every pattern of the schemas has words: nobody is shown a regular expression', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.schema.json'));
  const patterns = files.flatMap((name) => Array.from(readFileSync(join(folder, name), 'utf8').matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g), ([, text]) => JSON.parse(text ?? '""') as string));
  expect(Object.keys(enPatterns).sort()).toEqual(Array.from(new Set(patterns)).sort());
  expect(Object.keys(jaPatterns).sort()).toEqual(Object.keys(enPatterns).sort());
});
