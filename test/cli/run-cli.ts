import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/run-command-line';

const root = join(__dirname, '..', '..');

export interface CliAnswer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own, as an engineer's CI would. */
export function spawnCli(args: readonly string[], options: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {}): Promise<CliAnswer> {
  return new Promise((resolve, reject) => {
    const { PATH = '', HOME = '', TMPDIR } = process.env;
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'cli', 'main.ts'), ...args], {
      cwd: root,
      env: { PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }), ...options.env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(options.input ?? '');
  });
}

/** The same in this process, which takes a second less. */
export async function runCli(args: readonly string[], options: { readonly env?: Readonly<Record<string, string>> } = {}): Promise<CliAnswer> {
  let out = '';
  let err = '';
  const code = await runCommandLine(args, { env: options.env ?? {}, out: (text) => (out += `${text}\n`), err: (text) => (err += `${text}\n`) });
  return { code, out, err };
}
