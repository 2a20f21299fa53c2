import type { CommandRun } from '../command';
import type { N8nError } from '../n8n/n8n-error';
import type { CredentialGap } from '../publish/credentials';
import type { Up } from '../publish/wait-until-up';

/** Whether the journey is up, in words. */
export function sayUp(up: Up, run: CommandRun): void {
  const { publish: words } = run.words;
  if (up.type === 'up') {
    run.out(words.up);
    if (up.sendingStopped) run.err(words.sendingStopped);
    for (const { step, count } of up.stranded) run.err(words.stranded(step, count));
    return;
  }
  switch (up.why) {
    case 'no-heartbeat':
      if (up.sendingStopped) run.err(words.sendingStopped);
      return run.err(words.noHeartbeat(up.steps));
    case 'owned':
      return run.err(words.owned(up.owner));
    case 'no-answer':
      return run.err(words.noAnswer(up.detail));
    default:
      return run.err(words.notConfirmed[up.why]);
  }
}

/** What is missing, and how to choose. */
export function sayGaps(gaps: readonly CredentialGap[], run: CommandRun): void {
  const { publish: words } = run.words;
  for (const { type, why, steps, choices, asked = '' } of gaps) {
    const list = choices.length === 0 ? words.noChoices : choices.map(({ id, name }) => `${id} (${name})`).join(', ');
    if (why === 'unknown') run.err(words.gap.unknown(type, asked, list));
    else run.err(why === 'none' ? words.gap.none(type, steps.join(', ')) : words.gap.several(type, steps.join(', '), list));
  }
}

/** What n8n said, and what to do. */
export function sayError(error: N8nError, run: CommandRun, draftUrl?: string): void {
  const { publish: words } = run.words;
  run.err(words.n8nError[error.code](error.url, error.detail.trim(), error.call));
  if (draftUrl !== undefined && error.call.endsWith('/publish')) run.err(words.draftLeft(draftUrl));
}
