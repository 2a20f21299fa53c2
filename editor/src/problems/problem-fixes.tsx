import { Wrench } from 'lucide-react';
import { useMemo } from 'react';
import type { Fix } from '../../../core/fix/fix';
import { fixesFor } from '../../../core/fix/fixes-for';
import type { Problem } from '../../../core/problem';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { useFixWords } from './use-fix-words';
import styles from './problem-fixes.module.css';

/** Buttons that mend a problem where it is clear how; each is one change that can be taken back. */
export function ProblemFixes({ problem }: { readonly problem: Problem }) {
  const store = useEditorStore();
  const words = useWords();
  const fixWords = useFixWords();
  const journey = useEditor(journeyOf);
  const fixes = useMemo(() => fixesFor(problem, journey, fixWords), [problem, journey, fixWords]);
  if (fixes.length === 0) return null;
  const apply = (fix: Fix): void => {
    const { step } = problem;
    const touched = step === undefined ? [] : [step];
    store.getState().perform(fix.commands, { key: 'fix', params: { what: words.fixes[fix.key](fix.params) } }, { touched });
  };
  return (
    <span className={styles['fixes']}>
      {fixes.map((fix, index) => (
        <button key={`${fix.key} ${String(index)}`} type="button" className={styles['fix']} onClick={() => apply(fix)}>
          <Wrench size={12} aria-hidden="true" /> {words.fixes[fix.key](fix.params)}
        </button>
      ))}
    </span>
  );
}
