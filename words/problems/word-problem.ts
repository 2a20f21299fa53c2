import type { Problem } from '../../core/problem';
import type { enProblems } from './en-problems';

/** What every problem says in one language; other languages have the same codes. */
export type ProblemWords = typeof enProblems;

/** One problem in a sentence. A code that this version doesn't know, of a newer core, is at least named. */
export function wordProblem({ code, params }: Pick<Problem, 'code' | 'params'>, words: ProblemWords, unknown: (code: string) => string): string {
  const known: Readonly<Record<string, ((params: Problem['params']) => string) | undefined>> = words;
  return (Object.hasOwn(known, code) ? known[code]?.(params) : undefined) ?? unknown(code);
}
