import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { wordProblem } from './word-problem';
import styles from './refused-file.module.css';

/** A file that can't be opened: everything that is wrong with it, and the journey that is open stays. */
export function RefusedFile() {
  const store = useEditorStore();
  const words = useWords();
  const language = useEditor((state) => state.language);
  const problems = useEditor((state) => state.refused);
  if (problems === undefined) return null;
  return (
    <div className={styles['refused']} role="alert">
      <strong>{words.start.notOpened}</strong>
      <ul>{problems.map((problem) => <li key={`${problem.code} ${problem.pointer}`}><code>{problem.pointer || '/'}</code> {wordProblem(problem, language)}</li>)}</ul>
      <button type="button" onClick={() => store.getState().set({ refused: undefined })}>{words.close}</button>
    </div>
  );
}
