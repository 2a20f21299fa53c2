import type { Journey } from '../../core/journey/journey';
import { validateJourney } from '../../core/validate/validate-journey';
import type { CommandRun } from '../command';
import { hasErrors, type Finding } from '../findings/finding';
import { toFindings } from '../findings/to-findings';
import { readJsonFile } from './read-json-file';

export interface LoadedJourney {
  readonly findings: readonly Finding[];
  /** There when no finding is an error. */
  readonly journey?: Journey;
}

/** Reads and validates a journey file. */
export function loadJourney(file: string, run: CommandRun): LoadedJourney {
  const { findings, value, document } = readJsonFile(file, run.words);
  if (hasErrors(findings)) return { findings };
  const { problems, journey } = validateJourney(value);
  return { findings: toFindings(problems, document, run.words), ...(journey && { journey }) };
}
