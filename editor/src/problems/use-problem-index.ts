import { problemIndex, type ProblemIndex } from './problem-index';
import { useProblems } from './use-problems';

/** What is wrong, by place. */
export function useProblemIndex(): ProblemIndex {
  return problemIndex(useProblems());
}
