import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

export interface NpmRun {
  readonly code: number;
  readonly stdout: string;
  /** Both streams, in the order they came. */
  readonly output: string;
}

/**
 * Runs npm in a folder, with the Node that runs us first on the path.
 * npm hands its own settings to scripts through the environment; they are left out, or the inner npm would work on our checkout.
 */
export function runNpm(args: readonly string[], options: { readonly cwd: string }): Promise<NpmRun> {
  const npmCli = process.env['npm_execpath'];
  const throughNode = npmCli !== undefined && /npm-cli\.c?js$/.test(npmCli);
  const [command, first] = throughNode ? [process.execPath, [npmCli]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd: options.cwd, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command)|^npm_config_(local_)?prefix$|^npm_config_(global|user)?ignore_scripts$|^INIT_CWD$|^NODE_OPTIONS$/i.test(name));
  const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path };
}
