import type { Problem } from '../../../core/problem';
import { groupProblems } from '../problems/problem-groups';
import { showProblem } from '../problems/show-problem';
import { wordProblem } from '../problems/word-problem';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import styles from './files.module.css';

/** The errors that keep a journey from being published, in the order of the list of problems; each leads to where it is mended. */
export function BlockingProblems({ errors }: { readonly errors: readonly Problem[] }) {
  const store = useEditorStore();
  const words = useWords();
  const language = useEditor((state) => state.language);
  const journey = useEditor(journeyOf);
  const fresh = useEditor((state) => state.fresh);
  const rows = groupProblems(errors, journey, fresh).flatMap(({ step, problems }) => problems.map((problem) => ({ step, problem })));
  const goTo = (problem: Problem): void => {
    // First, for a problem in a text opens a dialog of its own.
    store.getState().set({ dialog: undefined });
    showProblem(store, problem);
  };
  return (
    <section className={styles['refused']} aria-label={words.n8n.blocked(errors.length)}>
      <h3>{words.n8n.blocked(errors.length)}</h3>
      <ul className={styles['findings']}>
        {rows.map(({ step, problem }, index) => (
          <li key={index}>
            <button type="button" onClick={() => goTo(problem)}>{(step === undefined ? undefined : stepOf(journey, step)?.name) ?? words.problems.wholeJourney}</button>
            <span>{wordProblem(problem, language)}</span>
          </li>
        ))}
      </ul>
      <p>{words.n8n.draft}</p>
    </section>
  );
}
