import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DevError } from '../dev-error';
import { hasCode } from '../has-code';

export interface N8nEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface N8nProcess {
  readonly pid: number;
  /** Everything it wrote so far. */
  log(): string;
  isRunning(): boolean;
  /** Asks it to end, and ends it after `graceMs`. */
  stop(graceMs?: number): Promise<void>;
  /** Ends it as a power cut would. */
  kill9(): Promise<void>;
  /** Resolves when it ended, however. */
  readonly ended: Promise<N8nEnd>;
}

/** Starts one process of n8n (`start` or `worker`) in a process group of its own, so that its task runner ends with it. */
export function spawnN8n(bin: string, args: readonly string[], options: { readonly env: NodeJS.ProcessEnv; readonly cwd: string }): N8nProcess {
  const child = spawn(process.execPath, ['--require', join(__dirname, 'end-with-parent.cjs'), bin, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe', 'pipe'], detached: true });
  let log = '';
  const collect = (chunk: Buffer): void => {
    log += chunk.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const endGroup = (): void => signalGroup(child, 'SIGKILL');
  process.once('exit', endGroup);
  const ended = new Promise<N8nEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      endGroup();
      process.off('exit', endGroup);
      resolve({ code, signal });
    });
  });
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    log: () => log,
    isRunning,
    ended,
    async stop(graceMs = 10_000) {
      if (!isRunning()) return;
      child.kill('SIGTERM');
      await Promise.race([ended, sleep(graceMs, undefined, { ref: false })]);
      if (isRunning()) child.kill('SIGKILL');
      await ended;
    },
    async kill9() {
      if (isRunning()) child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Waits until the address answers 200. @throws DevError with the end of the log when it ends or takes too long. */
export async function waitUntilReady(n8n: N8nProcess, url: string, withinMs = 90_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    if (!n8n.isRunning()) throw new DevError(`n8n ended while starting (${wordEnd(await n8n.ended)}):\n${lastLines(n8n.log())}`);
    if (await answers(url)) return;
    await sleep(150);
  }
  throw new DevError(`n8n was not ready after ${withinMs / 1000} s:\n${lastLines(n8n.log())}`);
}

export function lastLines(log: string, count = 25): string {
  return log.trimEnd().split('\n').slice(-count).join('\n');
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).status === 200;
  } catch {
    // Not listening yet.
    return false;
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

/** How a process ended, in words. */
export function wordEnd(end: N8nEnd): string {
  return end.signal === null ? `code ${end.code ?? 'none'}` : `signal ${end.signal}`;
}
