import { compileJourney } from '../../core/compile/compile-journey';
import type { Command } from '../command';
import { loadJourney } from '../document/load-journey';
import { exitCodes } from '../exit-code';
import { printFindings } from '../findings/print-findings';
import { writeResult } from '../io/write-result';

/** Turns a journey into an n8n workflow. */
export const compile: Command = {
  options: { out: { type: 'string' } },
  files: 'one',
  async run(run) {
    const [file = ''] = run.files;
    const { findings, journey } = loadJourney(file, run);
    const json = run.options['json'] === true;
    if (!json) printFindings(file, findings, run);
    if (journey === undefined) {
      if (json) run.out(JSON.stringify({ ok: false, problems: findings }, null, 2));
      return exitCodes.problems;
    }
    const workflow = compileJourney(journey);
    writeResult(json ? { ok: true, problems: findings, workflow } : workflow, run);
    return exitCodes.fine;
  },
};
