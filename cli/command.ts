import type { ParseArgsConfig } from 'node:util';
import type { ExitCode } from './exit-code';
import type { Words } from './words/en';

export type OptionSpecs = NonNullable<ParseArgsConfig['options']>;
export type OptionValue = string | boolean | readonly (string | boolean)[] | undefined;

/** What a command has from the outside. */
export interface CommandRun {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly words: Words;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Answers asked for; one line or document at a time. */
  readonly out: (text: string) => void;
  /** Everything else a person should see. */
  readonly err: (text: string) => void;
}

/** One command of the command line. Its help is in the words, under its name. */
export interface Command {
  /** Options beside `--json`, `--lang` and `--help`, which all commands have. */
  readonly options: OptionSpecs;
  readonly files: 'none' | 'one' | 'several';
  run(run: CommandRun): Promise<ExitCode>;
}
