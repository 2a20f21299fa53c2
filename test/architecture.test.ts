import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileCoreWith } from './architecture/ambient';
import { checkFiles, maxLines } from './architecture/check-files';
import { checkImports } from './architecture/check-imports';
import { asFolders } from './architecture/as-folders';
import { findCircles } from './architecture/find-circles';
import { importTable } from './architecture/import-table';
import { importsBeside } from './architecture/imports-beside';
import { readTree } from './architecture/read-tree';

const root = join(__dirname, '..');
/** Folders of the designer that every part of it may use, and so use no part themselves. */
const leaves = ['editor/src/ui/', 'editor/src/kinds/'];
/** What they may know: the document and the words. */
const beneath = ['editor/src/state/', 'editor/src/i18n/', 'core/'];

describe('the tree', () => {
  const files = readTree(root);

  it('is read whole', () => {
    const paths = files.map((file) => file.path);
    expect(paths).toEqual(expect.arrayContaining(['core/run/run-step.ts', 'cli/main.ts', 'test/architecture.test.ts']));
    expect(files.find((file) => file.path === 'core/run/run-step.ts')?.imports.length).toBeGreaterThan(5);
  });

  it('imports only what the table allows', () => {
    expect(checkImports(files, importTable)).toEqual([]);
  });

  it('has no circles', () => {
    expect(findCircles(files)).toEqual([]);
  });

  it("has no circles between core's folders", () => {
    expect(findCircles(asFolders(files.filter(({ path }) => path.startsWith('core/'))))).toEqual([]);
  });

  it("keeps what the designer's parts are drawn with free of the parts", () => {
    expect(leaves.flatMap((leaf) => importsBeside(files, leaf, beneath))).toEqual([]);
  });

  it('has short files with kebab-case names', () => {
    expect(checkFiles(files)).toEqual([]);
  });
});

describe('core', () => {
  const ambient = ['process.cwd()', 'Buffer.from("")', 'setTimeout(() => undefined, 1)', 'console.log(1)', 'fetch("")', 'document.title'];
  const text = [...ambient, 'void 0'].map((expression, index) => `export const at${index} = ${expression};`).join('\n');

  it('compiles without any ambient types, and what reaches for the world does not', () => {
    const { core, extra } = compileCoreWith(root, 'reaches-for-the-world.ts', text);
    expect(core).toEqual([]);
    expect(extra).toHaveLength(ambient.length);
    for (const name of ['process', 'Buffer', 'setTimeout', 'console', 'fetch', 'document']) expect(extra.join('\n')).toContain(`'${name}'`);
  }, 120_000);
});

describe('the test itself', () => {
  let fixture: string;
  beforeEach(() => {
    fixture = mkdtempSync(join(tmpdir(), 'journeys-architecture-'));
  });
  afterEach(() => {
    rmSync(fixture, { recursive: true, force: true });
  });

  function tree(files: Readonly<Record<string, string>>): ReturnType<typeof readTree> {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(fixture, path)), { recursive: true });
      writeFileSync(join(fixture, path), text);
    }
    return readTree(fixture);
  }

  it.each([
    ['a folder above', 'core/steps/send.ts', "import { open } from '../../store/open';"],
    ['a folder above, for a type', 'core/steps/send.ts', "import type { Open } from '../../store/open';"],
    ['a type written in place', 'core/steps/send.ts', "export type Open = import('../../store/open').Open;"],
    ['a module loaded late', 'core/steps/send.ts', "export const load = () => import('../../store/open');"],
    ['a module required', 'core/steps/send.ts', "export const open = require('../../store/open');"],
    ['a module passed on', 'core/steps/send.ts', "export * from '../../store/open';"],
    ['a built-in', 'core/steps/send.ts', "import { readFileSync } from 'node:fs';"],
    ['a built-in without its prefix', 'core/steps/send.ts', "import { readFileSync } from 'fs';"],
    ['a library that is not pure', 'core/steps/send.ts', "import { createTransport } from 'nodemailer';"],
    ['the test tree', 'cli/main.ts', "import '../test/helper';"],
    ['a store beside the memory store', 'editor/try-it.ts', "import '../store/open';"],
  ])('catches %s', (_, path, text) => {
    const files = tree({ 'store/open.ts': 'export const open = 1; export type Open = 1;', 'test/helper.ts': 'export {};', [path]: text });
    expect(checkImports(files, importTable)).toHaveLength(1);
  });

  it('catches an import that leads nowhere', () => {
    expect(checkImports(tree({ 'core/a.ts': "import './gone';" }), importTable)).toEqual(["core/a.ts: './gone' leads nowhere"]);
  });

  it('lets through what the table allows', () => {
    const files = tree({
      'core/a.ts': "import schema from '../schemas/a.json'; import { b } from './b'; import { DateTime } from 'luxon';",
      'core/b.ts': 'export const b = 1;',
      'schemas/a.json': '{}',
      'store/open.ts': "import { b } from '../core/b'; import { join } from 'node:path';",
      'editor/try-it.ts': "import '../store/memory/memory-store';",
      'store/memory/memory-store.ts': 'export {};',
    });
    expect(checkImports(files, importTable)).toEqual([]);
  });

  it('catches a circle of three, but not one of types alone', () => {
    const circle = tree({ 'core/a.ts': "import { b } from './b';", 'core/b.ts': "export { c as b } from './c';", 'core/c.ts': "import { a } from './a';" });
    expect(findCircles(circle)).toEqual(['core/a.ts -> core/b.ts -> core/c.ts -> core/a.ts']);
    expect(findCircles(tree({ 'core/c.ts': "import type { A } from './a'; import { type A as B } from './a';" }))).toEqual([]);
  });

  it('catches a circle of two folders whose files make none', () => {
    const folders = tree({ 'core/a/one.ts': "import { b } from '../b/one'; import './two';", 'core/a/two.ts': 'export {};', 'core/b/one.ts': 'export const b = 1;', 'core/b/two.ts': "import '../a/two';" });
    expect(findCircles(folders)).toEqual([]);
    expect(findCircles(asFolders(folders))).toEqual(['core/a -> core/b -> core/a']);
  });

  it('catches a leaf that imports from beside it', () => {
    const files = tree({ 'editor/src/ui/tabs.ts': "import './list'; import '../state/store'; import { type Rule } from '../rules/rule';", 'editor/src/ui/list.ts': 'export {};', 'editor/src/state/store.ts': 'export {};', 'editor/src/rules/rule.ts': 'export type Rule = 1;' });
    expect(importsBeside(files, 'editor/src/ui/', ['editor/src/state/'])).toEqual(["editor/src/ui/tabs.ts may not import '../rules/rule'"]);
  });

  it('catches long files and other names, but not generated files and names that n8n wants', () => {
    const files = tree({
      'core/long.ts': '\n'.repeat(maxLines + 1),
      'core/long.generated.ts': '\n'.repeat(maxLines + 1),
      'core/just-right.ts': '\n'.repeat(maxLines),
      'core/camelCase.ts': '',
      'nodes/Send/Send.node.ts': '',
      'credentials/JourneySenderApi.credentials.ts': '',
    });
    expect(checkFiles(files)).toEqual(['core/camelCase.ts is not in kebab-case', `core/long.ts has ${String(maxLines + 1)} lines, more than ${String(maxLines)}`]);
  });
});
