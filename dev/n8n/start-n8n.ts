import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DevError } from '../dev-error';
import { freePort, portNear } from '../free-port';
import type { QueueServices } from '../queue-services';
import { silent, type Say } from '../say';
import { installN8n } from './install';
import { installPackage } from './install-package';
import { n8nEnv, owner, type Owner } from './n8n-env';
import { spawnN8n, waitUntilReady, type N8nProcess } from './n8n-process';

export interface StartN8nOptions {
  /** n8n's user folder. Without it a temporary one that `stop()` removes. */
  readonly userFolder?: string;
  /** A user folder to copy into the temporary one: an n8n that was started before starts in half the time. */
  readonly template?: string;
  /** Tarball of the package, installed as a user would. Without it n8n starts with whatever the folder has. */
  readonly tarball?: string;
  /** Lets tests move journey time (`N8N_JOURNEYS_TEST_CLOCK=1`). */
  readonly testClock?: boolean;
  /** Queue mode: one main and so many workers, all with the same user folder. */
  readonly queue?: { readonly services: QueueServices; readonly workers: number };
  /** Port to use when it is free; any other when not. */
  readonly port?: number;
  /** More environment for n8n. */
  readonly env?: Readonly<Record<string, string>>;
  readonly say?: Say;
}

export interface RunningN8n {
  /** `http://127.0.0.1:<port>`; the same after a restart. */
  readonly url: string;
  readonly owner: Owner;
  readonly userFolder: string;
  /** The main process as it runs now. */
  main(): N8nProcess;
  /** Queue mode: the workers as they run now. */
  workers(): readonly N8nProcess[];
  /** Everything that all processes wrote, all starts. */
  log(): string;
  /** Ends everything; removes the user folder if it was a temporary one. */
  stop(): Promise<void>;
  /** Ends all processes as a power cut would; the folder stays. */
  kill9(): Promise<void>;
  /** Starts again with the same folder and ports, what still runs being stopped first. The environment given now replaces the one given before. */
  restart(env?: Readonly<Record<string, string>>): Promise<void>;
  /** Queue mode: starts one more worker, with environment of its own if need be. */
  addWorker(env?: Readonly<Record<string, string>>): Promise<N8nProcess>;
}

/** Starts a real n8n of our version with an owner, on loopback, and waits until it answers. */
export async function startN8n(options: StartN8nOptions = {}): Promise<RunningN8n> {
  const { say = silent } = options;
  assertNode();
  const n8n = await installN8n({ say });
  const userFolder = options.userFolder ?? (await mkdtemp(join(tmpdir(), 'journeys-n8n-')));
  await mkdir(userFolder, { recursive: true });
  if (options.template !== undefined) await cp(options.template, userFolder, { recursive: true });
  if (options.tarball !== undefined) await installPackage(userFolder, options.tarball);
  const port = await portNear(options.port ?? (await freePort()));
  const brokerPort = await freePort();
  const url = `http://127.0.0.1:${port}`;

  const logs: N8nProcess[] = [];
  let extra = options.env ?? {};
  let main: N8nProcess | undefined;
  let workers: N8nProcess[] = [];

  const spawnOne = (args: readonly string[], own: { readonly brokerPort: number; readonly env?: Readonly<Record<string, string>> }): N8nProcess => {
    const env = n8nEnv({
      userFolder,
      port,
      brokerPort: own.brokerPort,
      testClock: options.testClock ?? false,
      extra: { ...extra, ...own.env },
      ...(options.queue && { queue: options.queue.services }),
    });
    const child = spawnN8n(n8n.bin, args, { env, cwd: userFolder });
    logs.push(child);
    return child;
  };
  const startWorker = async (more: Readonly<Record<string, string>> = {}): Promise<N8nProcess> => {
    const health = await freePort();
    const env = { QUEUE_HEALTH_CHECK_ACTIVE: 'true', QUEUE_HEALTH_CHECK_PORT: String(health), N8N_WORKER_SERVER_ADDRESS: '127.0.0.1', ...more };
    const worker = spawnOne(['worker', '--concurrency=5'], { brokerPort: await freePort(), env });
    await waitUntilReady(worker, `http://127.0.0.1:${health}/healthz/readiness`);
    workers.push(worker);
    return worker;
  };
  const startAll = async (): Promise<void> => {
    main = spawnOne(['start'], { brokerPort });
    await waitUntilReady(main, `${url}/healthz/readiness`);
    // Workers come after main: main migrates the database they share.
    for (let count = 0; count < (options.queue?.workers ?? 0); count++) await startWorker();
  };
  const all = (): readonly N8nProcess[] => [...(main ? [main] : []), ...workers];
  const stopAll = async (): Promise<void> => {
    await Promise.all(all().map((child) => child.stop()));
    workers = [];
  };

  try {
    await startAll();
  } catch (error) {
    await Promise.all(all().map((child) => child.kill9()));
    throw error;
  }
  return {
    url,
    owner,
    userFolder,
    main() {
      if (main === undefined) throw new Error('n8n was never started');
      return main;
    },
    workers: () => workers.filter((worker) => worker.isRunning()),
    log: () => logs.map((child) => child.log()).join('\n'),
    async stop() {
      await stopAll();
      if (options.userFolder === undefined) await rm(userFolder, { recursive: true, force: true });
    },
    async kill9() {
      await Promise.all(all().map((child) => child.kill9()));
    },
    async restart(env) {
      await stopAll();
      extra = env ?? extra;
      await startAll();
    },
    addWorker: (more) => startWorker(more),
  };
}

function assertNode(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return;
  throw new DevError(`n8n 2.41 needs Node 24, and this is ${process.versions.node}. Start through npm (npm start, npm test): the project brings the right Node.`);
}
