import { join, sep } from 'node:path';
import ts from 'typescript';

/**
 * Compiles core as core/tsconfig.json says, with one more file among its own.
 * Answers the errors in core and the errors in that file apart.
 */
export function compileCoreWith(root: string, extraName: string, extraText: string): { readonly core: readonly string[]; readonly extra: readonly string[] } {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'core', 'tsconfig.json'), { noEmit: true }, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail });
  if (config === undefined) throw new Error('core/tsconfig.json cannot be read');
  const extra = join(root, 'core', extraName);
  const host = ts.createCompilerHost(config.options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (name) => (same(name, extra) ? extraText : readFile(name));
  host.fileExists = (name) => same(name, extra) || fileExists(name);
  host.getSourceFile = (name, options, ...rest) => (same(name, extra) ? ts.createSourceFile(name, extraText, options) : getSourceFile(name, options, ...rest));
  const program = ts.createProgram([...config.fileNames, extra], config.options, host);
  const errors = ts.getPreEmitDiagnostics(program);
  const isExtra = (error: ts.Diagnostic): boolean => error.file !== undefined && same(error.file.fileName, extra);
  return { core: errors.filter((error) => !isExtra(error)).map(line), extra: errors.filter(isExtra).map(line) };
}

function line(error: ts.Diagnostic): string {
  const place = error.file === undefined || error.start === undefined ? '' : `${error.file.fileName}:${String(error.file.getLineAndCharacterOfPosition(error.start).line + 1)} `;
  return `${place}${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`;
}

function same(left: string, right: string): boolean {
  return left.split(sep).join('/') === right.split(sep).join('/');
}

function fail(error: ts.Diagnostic): never {
  throw new Error(line(error));
}
