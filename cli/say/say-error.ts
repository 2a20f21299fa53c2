import type { CommandRun } from '../command';
import type { N8nError } from '../n8n/n8n-error';

/** An error of n8n for `--json`, without its stack. */
export function plainError({ code, url, detail, call }: N8nError): Pick<N8nError, 'code' | 'url' | 'detail' | 'call'> {
  return { code, url, detail, call };
}

/** What n8n said, and what to do. */
export function sayError(error: N8nError, run: CommandRun, draftUrl?: string): void {
  const { publish: words } = run.words;
  run.err(words.n8nError[error.code](error.url, error.detail.trim(), error.call));
  if (draftUrl !== undefined && error.call.endsWith('/publish')) run.err(words.draftLeft(draftUrl));
}
