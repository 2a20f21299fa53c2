import type { CommandRun } from '../command';
import type { Finding } from './finding';

/** One line for each finding: `file:line:column severity code message`. */
export function printFindings(file: string, findings: readonly Finding[], run: CommandRun): void {
  const { cli } = run.words;
  for (const finding of findings) {
    const step = finding.step === undefined ? '' : cli.atStep(finding.step);
    run.err(`${file}:${finding.line}:${finding.column} ${cli.severity[finding.severity]} ${finding.code} ${finding.message}${step}`);
  }
}
