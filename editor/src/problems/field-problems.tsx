import type { Problem } from '../../../core/problem';
import { stepAt } from '../state/settle';
import { useEditor } from '../state/use-editor';
import { ProblemFixes } from './problem-fixes';
import { wordProblem } from './word-problem';
import styles from './field-problems.module.css';

interface FieldProblemsProps {
  readonly id: string;
  readonly pointer: string;
  readonly problems: readonly Problem[];
}

/** What is wrong at a field, and what would mend it. In a step that nobody has set up yet it is quiet: nobody has made a mistake. */
export function FieldProblems({ id, pointer, problems }: FieldProblemsProps) {
  const language = useEditor((state) => state.language);
  const isFresh = useEditor((state) => state.fresh.has(stepAt(state, pointer)?.id ?? ''));
  if (problems.length === 0) return null;
  return (
    <ul className={styles['problems']} id={id}>
      {problems.map((problem, index) => (
        <li key={`${problem.code} ${problem.pointer} ${String(index)}`} data-severity={isFresh ? 'setup' : problem.severity}>
          <span>{wordProblem(problem, language)}</span>
          <ProblemFixes problem={problem} />
        </li>
      ))}
    </ul>
  );
}
