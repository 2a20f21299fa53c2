import type { Problem } from '../../../core/problem';
import { enProblems } from '../../../words/problems/en-problems';
import { jaProblems } from '../../../words/problems/ja-problems';
import { wordProblem as word } from '../../../words/problems/word-problem';
import type { Language } from '../state/editor-store';

export function wordProblem(problem: Problem, language: Language): string {
  return word(problem, language === 'ja' ? jaProblems : enProblems, (code) => code);
}
