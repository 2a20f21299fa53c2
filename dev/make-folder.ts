import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { DevError } from './dev-error';
import { hasCode } from './has-code';

/**
 * Makes a folder, with those above it, if it isn't there, and sees to it that it can be written.
 *
 * @param advice what a person can do when it can't: a sentence.
 * @throws DevError
 */
export async function makeFolder(folder: string, advice: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw unwritable(error, folder, advice);
  }
}

/** The error in words, if it says that something can't be written; else the error itself. */
export function unwritable(error: unknown, place: string, advice: string): unknown {
  const reason = reasons.find(([code]) => hasCode(error, code))?.[1];
  return reason === undefined ? error : new DevError(`${place} can't be written: ${reason}. ${advice}`, { cause: error });
}

const reasons = [
  ['EACCES', 'you have no right to'], ['EPERM', 'you have no right to'], ['EROFS', 'the disk is read-only'], ['ENOSPC', 'the disk is full'],
  ['ENOTDIR', 'a part of the path is a file'], ['EEXIST', 'there is a file in its place'], ['ENOENT', 'its folder is gone'],
] as const;
