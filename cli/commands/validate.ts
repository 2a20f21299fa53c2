import type { Command } from '../command';
import { exitCodes } from '../exit-code';
import { loadJourney } from './load-journey';
import { hasErrors, printFindings } from './report';

/** Names everything that is wrong with journeys. */
export const validate: Command = {
  options: {},
  files: 'several',
  async run(run) {
    const results = run.files.map((file) => ({ file, ...loadJourney(file, run) }));
    if (run.options['json'] === true) {
      run.out(JSON.stringify({ files: results.map(({ file, findings }) => ({ file, ok: !hasErrors(findings), problems: findings })) }, null, 2));
    } else {
      for (const { file, findings, journey } of results) {
        printFindings(file, findings, run);
        const warnings = findings.filter((finding) => finding.severity === 'warning').length;
        run.out(journey === undefined ? run.words.cli.invalid(file, findings.length - warnings, warnings) : run.words.cli.valid(file, journey.name, warnings));
      }
    }
    return results.some(({ findings }) => hasErrors(findings)) ? exitCodes.problems : exitCodes.fine;
  },
};
