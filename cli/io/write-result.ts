import { writeFileSync } from 'node:fs';
import { textOption } from '../arguments/text-option';
import type { CommandRun } from '../command';
import { UsageError } from '../usage-error';
import { systemCode } from './system-code';

/** Prints a JSON document, or writes it to the file of `--out`. */
export function writeResult(document: unknown, run: CommandRun): void {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const file = textOption(run, 'out');
  if (file === undefined) return run.out(text.trimEnd());
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(run.words.cli.unwritableFile(file, systemCode(error)));
  }
  run.err(run.words.cli.written(file));
}
