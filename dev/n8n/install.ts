import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DevError } from '../dev-error';
import { makeFolder } from '../make-folder';
import { runNpm, type NpmRun } from '../run-npm';
import { silent, type Say } from '../say';
import { withInstallLock } from '../process-lock';

/** The n8n that everything here is tried with. */
const n8nVersion = '2.41.1';

const neededBytes = 4 * 1024 ** 3;
const marker = '.complete';

export interface InstalledN8n {
  readonly version: string;
  /** Folder with `node_modules/n8n`. */
  readonly folder: string;
  /** Script to run with Node. */
  readonly bin: string;
}

/**
 * Installs n8n once, outside the checkout, and answers where it is. Later calls answer at once.
 * The folder is `N8N_JOURNEYS_CACHE`, else `n8n-nodes-journeys` in `XDG_CACHE_HOME` or `~/.cache`.
 *
 * @throws DevError when the folder can't be written, the disk is short or the registry can't be reached.
 */
export async function installN8n(options: { readonly say?: Say; readonly version?: string } = {}): Promise<InstalledN8n> {
  const { say = silent, version = n8nVersion } = options;
  const folder = n8nFolder(version);
  const installed = { version, folder, bin: join(folder, 'node_modules', 'n8n', 'bin', 'n8n') };
  if (await isComplete(folder, version)) return installed;
  await makeFolder(dirname(folder), 'n8n is kept there between starts: set N8N_JOURNEYS_CACHE to a folder that is yours.');
  await withInstallLock(`${folder}.lock`, say, async () => {
    if (await isComplete(folder, version)) return;
    await assertRoom(dirname(folder));
    await install(folder, version, say);
  });
  return installed;
}

/** Where an installed n8n has its `node_modules`, whether it is there yet or not. */
export function n8nFolder(version = n8nVersion): string {
  return join(cacheFolder(), `n8n-${version}`);
}

/** Where installed versions of n8n are kept between runs. */
export function cacheFolder(): string {
  const chosen = process.env['N8N_JOURNEYS_CACHE'];
  if (chosen) return chosen;
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'n8n-nodes-journeys');
}

/** Complete is what we finished ourselves, or what shows by loading that it was finished. */
async function isComplete(folder: string, version: string): Promise<boolean> {
  if ((await installedVersion(folder)) !== version) return false;
  if (existsSync(join(folder, marker))) return true;
  if (!(await loadsDatabase(folder))) return false;
  await writeFile(join(folder, marker), `${version}\n`);
  return true;
}

async function installedVersion(folder: string): Promise<string | undefined> {
  const file = join(folder, 'node_modules', 'n8n', 'package.json');
  if (!existsSync(file)) return undefined;
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : undefined;
}

async function loadsDatabase(folder: string): Promise<boolean> {
  try {
    await promisify(execFile)(process.execPath, ['-e', "require('sqlite3')"], { cwd: folder });
    return true;
  } catch {
    // Not built, or built for another machine: the folder is then made anew.
    return false;
  }
}

async function assertRoom(folder: string): Promise<void> {
  const free = await freeBytes(folder);
  if (free >= neededBytes) return;
  throw new DevError(
    `n8n needs ${gigabytes(neededBytes)} of disk, and ${folder} has ${gigabytes(free)} left. Free some, or set N8N_JOURNEYS_CACHE to a folder on a larger disk.`,
  );
}

async function install(folder: string, version: string, say: Say): Promise<void> {
  await removeUnfinished(folder);
  const unfinished = `${folder}.${process.pid}.unfinished`;
  await mkdir(unfinished, { recursive: true });
  try {
    await writeFile(join(unfinished, 'package.json'), `${JSON.stringify({ name: 'n8n-for-journeys', private: true })}\n`);
    say(`installing n8n ${version} into ${folder} (once; 3 to 6 minutes, 3 GB)`);
    await withProgress('n8n', unfinished, say, async () => {
      // Scripts stay off: an optional Kafka binding among them fails to compile. The one that n8n needs is built below.
      assertOk(await runNpm(['install', `n8n@${version}`, '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: unfinished }), `install n8n@${version}`);
    });
    await withProgress("n8n's database driver", unfinished, say, async () => {
      assertOk(await runNpm(['rebuild', 'sqlite3'], { cwd: unfinished }), 'rebuild sqlite3');
    });
    if (!(await loadsDatabase(unfinished))) throw new DevError("n8n's database driver (sqlite3) was built but doesn't load. A C++ compiler, make and python3 may be missing: on Debian, apt install build-essential python3.");
    await writeFile(join(unfinished, marker), `${version}\n`);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** What an install that was killed left behind. We hold the lock, so nobody is at it. */
async function removeUnfinished(folder: string): Promise<void> {
  const beside = await readdir(dirname(folder));
  const left = beside.filter((name) => name.startsWith(`${basename(folder)}.`) && name.endsWith('.unfinished'));
  for (const name of left) await rm(join(dirname(folder), name), { recursive: true, force: true });
}

/** The size is what the disk lost meanwhile: counting 100,000 files every few seconds would slow the install. */
async function withProgress(what: string, folder: string, say: Say, work: () => Promise<void>): Promise<void> {
  const began = Date.now();
  const freeBefore = await freeBytes(folder);
  const timer = setInterval(() => {
    void freeBytes(folder).then((free) => {
      const seconds = Math.round((Date.now() - began) / 1000);
      say(`  ${what}: ${seconds} s, about ${gigabytes(Math.max(0, freeBefore - free))} so far`);
    });
  }, 5_000);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}

function assertOk(run: NpmRun, what: string): void {
  if (run.code === 0) return;
  const end = run.output.trim().split('\n').slice(-15).join('\n');
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH/.test(run.output)) {
    throw new DevError(`npm could not reach its registry (npm config get registry shows which). Check the network or the proxy, then run this again.\n${end}`);
  }
  if (run.output.includes('ENOSPC')) throw new DevError(`The disk became full. Free some, or set N8N_JOURNEYS_CACHE to a folder on a larger disk.\n${end}`);
  throw new DevError(`npm ${what} failed:\n${end}`);
}

async function freeBytes(folder: string): Promise<number> {
  const disk = await statfs(folder);
  return disk.bavail * disk.bsize;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}
