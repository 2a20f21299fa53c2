import { n8nOptions, readN8nOptions } from '../arguments/n8n-options';
import { textOption } from '../arguments/text-option';
import type { Command, CommandRun } from '../command';
import { readJsonFile, type JsonFile } from '../document/read-json-file';
import { exitCodes, type ExitCode } from '../exit-code';
import { hasErrors, type Finding } from '../findings/finding';
import { printFindings } from '../findings/print-findings';
import { toFindings } from '../findings/to-findings';
import { publishJourney, type PublishResult } from '../publish/publish-journey';
import { plainError, sayError } from '../say/say-error';
import { sayGaps } from '../say/say-gaps';
import { sayUp } from '../say/say-up';
import { UsageError } from '../usage-error';

/** Brings a journey into a running n8n and makes it live. */
export const publish: Command = {
  options: { ...n8nOptions, overwrite: { type: 'boolean' }, wait: { type: 'string' } },
  files: 'one',
  async run(run) {
    const [file = ''] = run.files;
    const json = run.options['json'] === true;
    const waitMs = readWait(run);
    const n8n = readN8nOptions(run);
    const read = readJsonFile(file, run.words);
    if (hasErrors(read.findings)) {
      if (json) run.out(JSON.stringify({ type: 'invalid', problems: read.findings }, null, 2));
      else printFindings(file, read.findings, run);
      return exitCodes.problems;
    }
    const onWait = (steps: readonly string[]): void => run.err(run.words.publish.waiting(steps));
    const result = await publishJourney({ ...n8n, document: read.value, waitMs, overwrite: run.options['overwrite'] === true, ...(!json && { onWait }) });
    const findings = 'problems' in result ? toFindings(result.problems, read.document, run.words) : [];
    if (json) run.out(JSON.stringify(toJson(result, findings), null, 2));
    else say(result, file, findings, read, run);
    return codeOf(result);
  },
};

function readWait(run: CommandRun): number {
  const text = textOption(run, 'wait');
  if (text === undefined) return 60_000;
  const seconds = Number(text);
  if (text.trim() === '' || !Number.isFinite(seconds) || seconds < 0) throw new UsageError(run.words.cli.badWait(text));
  return seconds * 1000;
}

function codeOf(result: PublishResult): ExitCode {
  switch (result.type) {
    case 'published':
      return result.up.type === 'up' ? exitCodes.fine : exitCodes.unconfirmed;
    case 'n8n-error':
    case 'credentials-missing':
      return exitCodes.n8n;
    default:
      return exitCodes.problems;
  }
}

function toJson(result: PublishResult, findings: readonly Finding[]): unknown {
  if (result.type === 'n8n-error') {
    return { ...result, error: plainError(result.error) };
  }
  return 'problems' in result ? { ...result, problems: findings } : result;
}

function say(result: PublishResult, file: string, findings: readonly Finding[], read: JsonFile, run: CommandRun): void {
  const { publish: words } = run.words;
  printFindings(file, findings, run);
  switch (result.type) {
    case 'published':
      run.out(words.change[result.change](result.workflow.name, result.workflow.url));
      for (const { type, steps } of result.without) run.err(words.goesWithout(type, steps.join(', ')));
      return sayUp(result.up, run);
    case 'edited': {
      const { name, url } = result.workflow;
      run.err(words.edited[result.when](name, url));
      if (result.changes.length > 0) run.err(words.editedList);
      for (const { change, part, step } of result.changes) run.err(words.stepChange[change](step === undefined ? words.part(part) : `${step.name} (${step.id})`));
      return run.err(words.editedHelp);
    }
    case 'ambiguous':
      run.err(words.ambiguous(idOf(read.value)));
      for (const workflow of result.workflows) run.err(`  ${workflow.name} ${workflow.url}`);
      return;
    case 'credentials-missing':
      return sayGaps(result.gaps, run);
    case 'n8n-error':
      return sayError(result.error, run, result.workflow?.url);
    case 'invalid':
      return;
  }
}

function idOf(document: unknown): string {
  return typeof document === 'object' && document !== null && 'id' in document ? String(document.id) : '';
}
