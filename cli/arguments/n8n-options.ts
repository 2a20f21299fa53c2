import type { CommandRun, OptionSpecs } from '../command';
import { credentialTypes } from '../credential/credential-needs';
import { UsageError } from '../usage-error';
import { isWebAddress } from './is-web-address';
import { textOption, textOptions } from './text-option';

/** Options of the commands that speak with an n8n. */
export const n8nOptions = { url: { type: 'string' }, credential: { type: 'string', multiple: true } } as const satisfies OptionSpecs;

export interface N8nOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly webhookEndpoint: string;
  readonly secret?: string;
  /** Credential ids by type. */
  readonly credentials: Readonly<Record<string, string>>;
}

const defaultUrl = 'http://127.0.0.1:5678';

/**
 * Where n8n is and who we are to it, from the options and the environment.
 *
 * @throws UsageError
 */
export function readN8nOptions(run: CommandRun): N8nOptions {
  const { env, words } = run;
  const baseUrl = textOption(run, 'url') ?? (env['N8N_BASE_URL'] || defaultUrl);
  if (!isWebAddress(baseUrl)) throw new UsageError(words.cli.badUrl(baseUrl));
  const apiKey = (env['N8N_API_KEY'] ?? '').trim();
  if (apiKey === '') throw new UsageError(words.cli.noApiKey);
  const credentials = Object.fromEntries(textOptions(run, 'credential').map((text) => readCredential(text, run)));
  const secret = env['N8N_JOURNEYS_SECRET']?.trim();
  for (const [name, value = ''] of [['N8N_API_KEY', apiKey], ['N8N_JOURNEYS_SECRET', secret]] as const) {
    if (!/^[\x20-\x7e]*$/.test(value)) throw new UsageError(words.cli.badSecretText(name));
  }
  return { baseUrl, apiKey, webhookEndpoint: env['N8N_ENDPOINT_WEBHOOK'] ?? '', credentials, ...(secret !== undefined && secret !== '' && { secret }) };
}

function readCredential(text: string, run: CommandRun): readonly [string, string] {
  const { type, id } = /^(?<type>\w+)=(?<id>\S+)$/.exec(text)?.groups ?? {};
  if (type === undefined || id === undefined) throw new UsageError(run.words.cli.badCredential(text));
  if (!credentialTypes.includes(type)) throw new UsageError(run.words.cli.badCredentialType(type, credentialTypes));
  return [type, id];
}
