import type { Command } from '../command';
import { loadJourney } from '../document/load-journey';
import { exitCodes } from '../exit-code';
import { explainJourney } from '../../words/explain/explain-journey';
import { hasErrors } from '../findings/finding';
import { printFindings } from '../findings/print-findings';

/** Says in plain sentences what a journey does. */
export const explain: Command = {
  options: {},
  files: 'one',
  async run(run) {
    const [file = ''] = run.files;
    const { findings, journey } = loadJourney(file, run);
    const lines = journey === undefined ? [] : explainJourney(journey, run.words.explain);
    if (run.options['json'] === true) run.out(JSON.stringify({ ok: journey !== undefined, problems: findings, lines }, null, 2));
    else {
      if (hasErrors(findings)) printFindings(file, findings, run);
      for (const line of lines) run.out(line);
    }
    return journey === undefined ? exitCodes.problems : exitCodes.fine;
  },
};
