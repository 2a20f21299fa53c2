import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { journeyOf, stepOf } from '../state/journey-of';
import { useProblems } from './use-problems';
import { wordProblem } from './word-problem';
import styles from './problems-panel.module.css';

/** Everything that keeps the journey from being published, and what is worth a look; each leads to its step. */
export function ProblemsPanel() {
  const store = useEditorStore();
  const words = useWords().problems;
  const language = useEditor((state) => state.language);
  const journey = useEditor(journeyOf);
  const problems = useProblems();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <details className={styles['panel']}>
      <summary>{problems.length === 0 ? words.none : words.count(errors, problems.length - errors)}</summary>
      <ul>
        {problems.map((problem) => {
          const step = problem.step === undefined ? undefined : stepOf(journey, problem.step);
          return (
            <li key={`${problem.code} ${problem.pointer}`} data-severity={problem.severity}>
              <span>{wordProblem(problem, language)}</span>
              {step === undefined ? <em>{words.wholeJourney}</em> : <button type="button" onClick={() => store.getState().select([step.id])}>{words.goTo(step.name)}</button>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
