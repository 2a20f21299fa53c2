import { parseArgs } from 'node:util';
import type { Command, CommandRun } from './command';
import { compile } from './commands/compile';
import { decompile } from './commands/decompile';
import { explain } from './commands/explain';
import { publish } from './commands/publish';
import { setup } from './commands/setup';
import { validate } from './commands/validate';
import { exitCodes, type ExitCode } from './exit-code';
import { UsageError } from './usage-error';
import { readVersion } from './version';
import { en, type Words } from './words/en';
import { ja } from './words/ja';

const commands = { validate, compile, decompile, publish, explain, setup } satisfies Readonly<Record<string, Command>>;
const languages: Readonly<Record<string, Words>> = { en, ja };
const common = { json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** What the command line has from its process. */
export type Host = Pick<CommandRun, 'env' | 'out' | 'err'>;

/** Runs one command line (without program and script). Every mistake of the person is said and answered with exit code 2. */
export async function runCommandLine(args: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await runCommand(args, host);
  } catch (error) {
    return sayFailure(error, args.includes('--json'), host);
  }
}

/** With `--json` there is JSON for every end; the stack of a mistake of ours is for people all the same. */
function sayFailure(error: unknown, json: boolean, host: Host): ExitCode {
  const isUsage = error instanceof UsageError;
  const message = error instanceof Error ? error.message : String(error);
  if (json) host.out(JSON.stringify({ ok: false, type: isUsage ? 'usage' : 'bug', message }, null, 2));
  if (!isUsage) host.err(error instanceof Error ? (error.stack ?? message) : message);
  else if (!json) host.err(message);
  return isUsage ? exitCodes.usage : exitCodes.bug;
}

async function runCommand(args: readonly string[], host: Host): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const words = languageOf(args);
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    host.out(words.cli.help.main.trimEnd());
    return name === '' ? exitCodes.usage : exitCodes.fine;
  }
  if (name === '--version') {
    host.out(readVersion());
    return exitCodes.fine;
  }
  if (!isCommand(name)) throw new UsageError(words.cli.unknownCommand(name));
  const command: Command = commands[name];
  const { values, positionals } = parse(rest, command, words);
  if (values['help'] === true) {
    host.out(words.cli.help[name].trimEnd());
    return exitCodes.fine;
  }
  checkFiles(command, positionals, words);
  return await command.run({ ...host, files: positionals, options: values, words });
}

/** Looked for before anything else, so that also mistakes are told in the right language. */
function languageOf(args: readonly string[]): Words {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const name = at < 0 ? 'en' : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
  const words = Object.hasOwn(languages, name) ? languages[name] : undefined;
  if (words === undefined) throw new UsageError(en.cli.badLanguage(name));
  return words;
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

function parse(args: readonly string[], command: Command, words: Words): Pick<ReturnType<typeof parseArgs>, 'values' | 'positionals'> {
  try {
    return parseArgs({ args: [...args], options: { ...common, ...command.options }, allowPositionals: true });
  } catch (error) {
    // Node's first sentence names the option; the rest is advice on positional arguments.
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    const [, dashed] = /Option '([^']+)' argument is ambiguous/.exec(message) ?? [];
    if (dashed !== undefined) throw new UsageError(words.cli.dashValue(dashed));
    throw new UsageError(words.cli.badOption(message.replace(/\.$/, '')));
  }
}

function checkFiles(command: Command, files: readonly string[], words: Words): void {
  if (command.files === 'none' && files.length > 0) throw new UsageError(words.cli.noFile);
  if (command.files !== 'none' && files.length === 0) throw new UsageError(words.cli.needsFile);
  if (command.files === 'one' && files.length > 1) throw new UsageError(words.cli.oneFile);
}
