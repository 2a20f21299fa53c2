import { UsageError, type Command, type CommandRun } from '../command';
import { exitCodes } from '../exit-code';
import { loadJourney, type LoadedJourney } from './load-journey';
import { hasErrors, printFindings } from './report';

/** Names everything that is wrong with journeys. */
export const validate: Command = {
  options: {},
  files: 'several',
  async run(run) {
    const results = run.files.map((file) => ({ file, ...loadOrTell(file, run) }));
    if (run.options['json'] === true) {
      run.out(JSON.stringify({ files: results.map(({ file, findings, unreadable }) => ({ file, ok: unreadable === undefined && !hasErrors(findings), problems: findings, ...(unreadable !== undefined && { unreadable }) })) }, null, 2));
    } else {
      for (const { file, findings, journey, unreadable } of results) {
        if (unreadable !== undefined) {
          run.err(unreadable);
          continue;
        }
        printFindings(file, findings, run);
        const warnings = findings.filter((finding) => finding.severity === 'warning').length;
        run.out(journey === undefined ? run.words.cli.invalid(file, findings.length - warnings, warnings) : run.words.cli.valid(file, journey.name, warnings));
      }
    }
    if (results.some(({ unreadable }) => unreadable !== undefined)) return exitCodes.usage;
    return results.some(({ findings }) => hasErrors(findings)) ? exitCodes.problems : exitCodes.fine;
  },
};

/** One file that can't be read keeps nobody from hearing of the others. */
function loadOrTell(file: string, run: CommandRun): LoadedJourney & { readonly unreadable?: string } {
  try {
    return loadJourney(file, run);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { findings: [], unreadable: error.message };
  }
}
