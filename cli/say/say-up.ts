import type { CommandRun } from '../command';
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
