import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly specifier: string;
  /** Vanishes when compiled. */
  readonly typeOnly: boolean;
  readonly target:
    | { readonly type: 'file'; readonly path: string }
    | { readonly type: 'package'; readonly name: string }
    | { readonly type: 'builtin' }
    | { readonly type: 'missing' };
}

const skipped = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache']);
const sourceName = /\.(ts|tsx|mts|cts|js|mjs|cjs)$/;
const endings = ['', '.ts', '.tsx', '.mts', '.js', '.mjs', '.json', '/index.ts', '/index.tsx'];

/** All source files below `root` with what they import. */
export function readTree(root: string): readonly SourceFile[] {
  return sourcePaths(root, root)
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0), imports: importsOf(root, path, text) };
    });
}

function sourcePaths(root: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourcePaths(root, path);
    return sourceName.test(entry.name) ? [relative(root, path).split(sep).join('/')] : [];
  });
}

function importsOf(root: string, path: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node, typeOnly: boolean): void => {
    if (ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly, target: resolve(root, path, node.text) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) add(node.moduleReference.expression, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isLoad(node.expression) && node.arguments[0] !== undefined) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

/** `import(...)`, `require(...)`, `require.resolve(...)`. */
function isLoad(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isPropertyAccessExpression(callee)) return isLoad(callee.expression) && callee.name.text === 'resolve';
  return ts.isIdentifier(callee) && callee.text === 'require';
}

function resolve(root: string, from: string, specifier: string): Import['target'] {
  if (specifier.startsWith('.')) {
    const base = posix.join(posix.dirname(from), specifier);
    // An ES module names a TypeScript file as it will be called once compiled.
    const paths = [...endings.map((ending) => base + ending), base.replace(/\.js$/, '.ts')];
    const path = paths.find((candidate) => isFile(root, candidate));
    return path === undefined ? { type: 'missing' } : { type: 'file', path };
  }
  if (isBuiltin(specifier)) return { type: 'builtin' };
  const [scope = '', name = ''] = specifier.split('/');
  return { type: 'package', name: scope.startsWith('@') ? `${scope}/${name}` : scope };
}

function isFile(root: string, path: string): boolean {
  const full = join(root, path);
  return existsSync(full) && readdirSync(dirname(full), { withFileTypes: true }).some((entry) => entry.isFile() && join(dirname(full), entry.name) === full);
}
