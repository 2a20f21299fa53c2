import type { Command, CommandRun } from '../command';
import { loadJourney, type LoadedJourney } from '../document/load-journey';
import { exitCodes } from '../exit-code';
import { countFindings, hasErrors } from '../findings/finding';
import { printFindings } from '../findings/print-findings';
import { UsageError } from '../usage-error';

/** Names everything that is wrong with journeys. */
export const validate: Command = {
  options: {},
  files: 'several',
  async run(run) {
    const results = run.files.map((file) => ({ file, ...loadOrTell(file, run) }));
    if (run.options['json'] === true) {
      const files = results.map(({ file, findings, unreadable }) => ({
        file,
        ok: unreadable === undefined && !hasErrors(findings),
        problems: findings,
        ...(unreadable !== undefined && { unreadable }),
      }));
      run.out(JSON.stringify({ files }, null, 2));
    } else {
      for (const { file, findings, journey, unreadable } of results) {
        if (unreadable !== undefined) {
          run.err(unreadable);
          continue;
        }
        printFindings(file, findings, run);
        const { errors, warnings } = countFindings(findings);
        run.out(journey === undefined ? run.words.cli.invalid(file, errors, warnings) : run.words.cli.valid(file, journey.name, warnings));
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
