import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DevError } from '../dev-error';
import { freePort } from '../free-port';

/** Redis with nothing in it, on loopback. @throws DevError when redis-server isn't installed. */
export async function startRedis(): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'journeys-redis-'));
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder], { stdio: 'ignore' });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (cause) => {
      reject(new DevError("n8n's queue mode needs Redis, and redis-server is not installed. On Debian or Ubuntu: apt install redis-server (or brew install redis).", { cause }));
    });
    child.once('exit', (code) => reject(new DevError(`redis-server ended with code ${code ?? 'none'}`)));
  });
  failed.catch(() => undefined);
  const endAtExit = (): void => void child.kill('SIGKILL');
  process.once('exit', endAtExit);
  await Promise.race([failed, untilListening(port)]);
  return {
    port,
    async stop() {
      process.off('exit', endAtExit);
      await endOf(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await listens(port)) return;
    await sleep(50);
  }
  throw new DevError(`nothing listens on port ${port} after 5 s`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
