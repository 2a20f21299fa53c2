import { readFileSync } from 'node:fs';
import { UsageError } from '../usage-error';
import type { Words } from '../words/en';
import { systemCode } from './system-code';

/**
 * The text of a file (`-`: standard input).
 *
 * @throws UsageError when there is no such file.
 */
export function readText(file: string, words: Words): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    throw new UsageError(code === 'ENOENT' ? words.cli.noSuchFile(file) : words.cli.unreadableFile(file, code));
  }
}
