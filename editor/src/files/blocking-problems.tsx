import type { Problem } from '../../../core/problem';
import { wordProblem } from '../problems/word-problem';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import styles from './files.module.css';

/** The errors that keep a journey from being published; each leads to where it is mended. */
export function BlockingProblems({ errors }: { readonly errors: readonly Problem[] }) {
  const store = useEditorStore();
  const words = useWords();
  const language = useEditor((state) => state.language);
  const journey = useEditor(journeyOf);
  const goTo = (step: string, pointer: string): void => {
    store.getState().set({ dialog: undefined });
    store.getState().show(step, pointer);
  };
  return (
    <section className={styles['refused']} aria-label={words.n8n.blocked(errors.length)}>
      <h3>{words.n8n.blocked(errors.length)}</h3>
      <ul className={styles['findings']}>
        {errors.map((problem, index) => {
          const step = problem.step === undefined ? undefined : stepOf(journey, problem.step);
          return (
            <li key={index}>
              {step === undefined ? <em>{words.problems.wholeJourney}</em> : <button type="button" onClick={() => goTo(step.id, problem.pointer)}>{step.name}</button>}
              <span>{wordProblem(problem, language)}</span>
            </li>
          );
        })}
      </ul>
      <p>{words.n8n.draft}</p>
    </section>
  );
}
