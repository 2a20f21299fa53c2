import type { Journey } from '../journey/journey';
import type { Problem } from '../problem';
import { Draft } from './draft';
import type { Fix, FixWords } from './fix';

/** What a fixer of one code is given. */
export interface Case {
  readonly problem: Problem;
  readonly journey: Journey;
  readonly words: FixWords;
  /** A new fix of this journey. */
  readonly draft: () => Draft;
}

/** How a problem of one code can be mended, the best way first; none where nobody can tell what was meant. */
export type Fixer = (one: Case) => readonly Fix[];

export function caseOf(problem: Problem, journey: Journey, words: FixWords): Case {
  return { problem, journey, words, draft: () => new Draft(journey, words) };
}

/** A text among a problem's params. */
export function param({ problem }: Case, name: string): string {
  const value = problem.params[name];
  return typeof value === 'string' ? value : '';
}

/** More would be no help. */
export const mostChoices = 3;
