import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { DevError } from './dev-error';
import { hasCode } from './has-code';
import { unwritable } from './make-folder';
import type { Say } from './say';

/**
 * Does the work while no other process of this machine does it. A lock whose process is gone is taken over.
 * Two that take over at the same instant only waste time: each installs beside, and the last one renames.
 */
export async function withInstallLock<T>(file: string, say: Say, work: () => Promise<T>): Promise<T> {
  let said = false;
  while (!(await take(file))) {
    if (!said) say(`another process is installing n8n (${file}); waiting for it`);
    said = true;
    await sleep(1_000);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Does the work unless another process of this machine does it.
 * @throws DevError with these words when one does.
 */
export async function withOnlyLock<T>(file: string, words: string, work: () => Promise<T>): Promise<T> {
  // The first try may only have cleared away what a dead process left.
  if (!(await take(file)) && !(await take(file))) throw new DevError(words);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw unwritable(error, file, 'It keeps two from doing the same at once: its folder has to be there and yours.');
  }
  if (await isLeftBehind(file)) await rm(file, { force: true });
  return false;
}

async function isLeftBehind(file: string): Promise<boolean> {
  try {
    const holder = Number(await readFile(file, 'utf8'));
    if (holder > 0) return !isAlive(holder);
    // Empty: being written this very moment, or its writer died in between.
    return Date.now() - (await stat(file)).mtimeMs > 10_000;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
