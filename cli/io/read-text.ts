import { readFileSync } from 'node:fs';
import { UsageError } from '../usage-error';
import type { Words } from '../words/en';
import { systemCode } from './system-code';

export type ReadText =
  | { readonly type: 'text'; readonly text: string }
  /** Another encoding than UTF-8. `offset`: where that shows first in `text`, which is what could be read. */
  | { readonly type: 'not-utf8'; readonly text: string; readonly offset: number };

/**
 * The text of a file (`-`: standard input).
 *
 * @throws UsageError when there is no such file.
 */
export function readText(file: string, words: Words): ReadText {
  const bytes = readBytes(file, words);
  // Without "fatal" every byte that isn't UTF-8 would become a replacement character, in silence.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return { type: 'text', text: decoder.decode(bytes) };
  } catch {
    const text = bytes.toString('utf8');
    return { type: 'not-utf8', text, offset: firstWrong(bytes, text) };
  }
}

function readBytes(file: string, words: Words): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = systemCode(error);
    throw new UsageError(code === 'ENOENT' ? words.cli.noSuchFile(file) : words.cli.unreadableFile(file, code));
  }
}

/** Where the bytes and what was read of them part. */
function firstWrong(bytes: Buffer, text: string): number {
  const again = Buffer.from(text, 'utf8');
  const at = again.findIndex((byte, index) => byte !== bytes[index]);
  return again.subarray(0, at < 0 ? again.length : at).toString('utf8').length;
}
