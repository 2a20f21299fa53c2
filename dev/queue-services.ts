import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DevError } from './dev-error';
import type { PostgresAccess } from './queue/start-postgres';
import { silent, type Say } from './say';

/** What n8n's queue mode needs beside n8n: Redis for the queue, PostgreSQL for n8n's own data. */
export interface QueueServices {
  readonly redis: { readonly port: number };
  readonly postgres: PostgresAccess;
  stop(): Promise<void>;
}

/**
 * Starts both with empty, temporary data, on loopback. They live in a process of their own, which ends them when ours is gone.
 *
 * @throws DevError when redis-server isn't installed.
 */
export async function startQueueServices(options: { readonly say?: Say } = {}): Promise<QueueServices> {
  const { say = silent } = options;
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'queue', 'main.ts')], { cwd: join(__dirname, '..'), stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const first = await Promise.race([firstLine(child.stdout), ended]);
  if (first === undefined) throw new DevError(complaint || 'Redis and PostgreSQL did not start');
  // Our own process wrote it.
  const services = JSON.parse(first) as Pick<QueueServices, 'redis' | 'postgres'>;
  say(`Redis on port ${services.redis.port}, PostgreSQL on port ${services.postgres.port}`);
  return {
    ...services,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => createInterface(stream).once('line', resolve));
}
