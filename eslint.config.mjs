import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';

/** Who may import whom. test/architecture.test.ts reads the same table and checks it exactly. */
const importTable = JSON.parse(readFileSync(new URL('./test/architecture/import-table.json', import.meta.url), 'utf8'));
const topFolders = ['schemas', 'core', 'store', 'channels', 'words', 'nodes', 'credentials', 'editor', 'cli', 'test', 'dev'];
const code = ['**/*.ts', '**/*.tsx', '**/*.mts'];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', '**/*.generated.*', 'eslint.config.mjs'] },
  {
    files: code,
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './editor/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { 'time-to-split': builtinRules.get('max-lines') } } },
    rules: {
      'max-lines': ['error', { max: 400 }],
      'house/time-to-split': ['warn', { max: 250, skipComments: true, skipBlankLines: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': ['error', noDefaultExport()],
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // An empty text means "none" in our documents, as in `name || id`.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Types of JSON refer to themselves, which an interface can't say.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // It would ask for `!`, which is not allowed either.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A third of the linter's time, for enums and class hierarchies that this house doesn't have.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The ports are asynchronous; an implementation that answers at once is still one.
      '@typescript-eslint/require-await': 'off',
      // `Record` and an index signature with a named key say different things.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // What is taken out of an object so that the rest remains has a name with `_`.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `env['N8N_API_KEY']` says that the name is data.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  ...Object.entries(importTable).map(([folder, rule]) => ({
    files: [`${folder}/**/*.ts`, `${folder}/**/*.tsx`],
    rules: { 'no-restricted-imports': ['error', { patterns: forbidden(folder, rule) }] },
  })),
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...['now', 'random', 'randomUUID'].flatMap((property) => ['Date', 'Math', 'crypto', 'DateTime'].map((object) => ({ object, property, message: 'Core takes time and ids from its services.' })))],
      'no-restricted-syntax': ['error', noDefaultExport(), { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Core takes the time from its services.' }],
    },
  },
  {
    files: ['nodes/**/*.ts', 'credentials/**/*.ts', 'package.json'],
    extends: [n8nCommunityNodesPlugin.configs.recommendedWithoutN8nCloudSupport],
    rules: {
      // SMTP, Twilio and all other channels for which n8n has a credential use n8n's own, on purpose.
      '@n8n/community-nodes/no-credential-reuse': 'off',
      '@n8n/community-nodes/valid-credential-references': 'off',
      // Steps that wait take items in and start executions too; they aren't called "... Trigger".
      '@n8n/community-nodes/trigger-node-conventions': 'off',
      // The nodes name what tests our credentials in one table (nodes/shared/description/credential-slots.ts), where this rule doesn't look; test/nodes checks it.
      '@n8n/community-nodes/credential-test-required': 'off',
      // What is pinned is a tool of the tests, whose newest version isn't published for all platforms; installs of this package never see it.
      '@n8n/community-nodes/no-overrides-field': 'off',
    },
  },
  {
    files: ['package.json'],
    languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
  },
  {
    files: ['cli/**/*.ts', 'dev/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/vite.config.mts', '*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      // Jest's matchers are typed `any`, and its functions take no `this`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
);

function noDefaultExport() {
  return { selector: 'ExportDefaultDeclaration', message: 'Export by name; the file is named like what it exports.' };
}

/** What a file of this folder may not import, as patterns. */
function forbidden(folder, { folders, packages, builtins }) {
  const allowed = new Set([folder, ...folders.map((name) => name.split('/')[0])]);
  const others = topFolders.filter((name) => !allowed.has(name));
  const names = [...packages, ...(builtins ? ['node:.*', ...builtinModules.filter((name) => !name.startsWith('_'))] : [])];
  const outside = `^(?!\\.)${names.length > 0 ? `(?!(${names.map(escape).join('|')})(/|$))` : ''}`;
  return [
    { regex: `^(\\.\\./)+(${others.join('|')})/`, message: `${folder} may not import this folder: see test/architecture/import-table.json.` },
    { regex: outside, message: `${folder} may not import this module: see test/architecture/import-table.json.` },
  ];
}

function escape(name) {
  return name === 'node:.*' ? name : name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
