import { parseArgs } from 'node:util';
import { DevError } from '../dev-error';

export interface StartOptions {
  /** Ends after the table. */
  readonly once: boolean;
  /** Begins with an empty n8n. */
  readonly fresh: boolean;
  readonly help: boolean;
}

/** @throws DevError that says what is taken. */
export function readOptions(args: readonly string[]): StartOptions {
  try {
    const { values } = parseArgs({ args: [...args], options: { once: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } } });
    // "npm start --fresh" without the "--" reaches npm, which keeps it for us under this name.
    const asked = (name: string): boolean => process.env[`npm_config_${name}`] === 'true';
    return { ...values, once: values.once || asked('once'), fresh: values.fresh || asked('fresh') };
  } catch (cause) {
    throw new DevError(`${cause instanceof Error ? cause.message : String(cause)}\nnpm start takes --once, --fresh and --help, after a "--": npm start -- --fresh`, { cause });
  }
}

/** Says on standard output how `npm start` is used. */
export function printHelp(): void {
  process.stdout.write(`npm start [-- --once] [-- --fresh]

Starts n8n, a mail server and an SMS gateway on this machine, publishes the win-back
journey and runs it over the sample customers. A second start continues where the
first one stopped: the same n8n, the same people waiting, the same mails.

  --once   end after the table
  --fresh  begin again with an empty n8n and an empty inbox
`);
}
