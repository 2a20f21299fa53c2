import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ChildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** Runs a TypeScript program of this folder in a process of its own; resolves when it is over. */
export function runChild(program: string, argument: unknown): Promise<ChildEnd> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, program), JSON.stringify(argument)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, output });
    });
  });
}
