import { Wrench } from 'lucide-react';
import { memo, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Fix } from '../../../core/fix/fix';
import { fixesFor } from '../../../core/fix/fixes-for';
import type { Problem } from '../../../core/problem';
import { sameJson } from '../../../core/same-json';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { classNames } from '../ui/class-names';
import { problemsOf } from './problem-watch';
import { useFixWords } from './use-fix-words';
import buttons from '../ui/button.module.css';
import styles from './problem-fixes.module.css';

/** Buttons that mend a problem where it is clear how; each is one change that can be taken back. */
export const ProblemFixes = memo(function ProblemFixes({ problem }: { readonly problem: Problem }) {
  const store = useEditorStore();
  const words = useWords();
  const fixWords = useFixWords();
  // Typing goes before: what would help may come a moment later.
  const journey = useDeferredValue(useEditor(journeyOf));
  const fixes = useMemo(() => fixesFor(problem, journey, fixWords), [problem, journey, fixWords]);
  const list = useRef<HTMLElement>(null);
  // The button that was pressed goes with the problem; the list that it stood in takes the focus.
  useEffect(() => () => void requestAnimationFrame(() => {
    if (document.activeElement === document.body) list.current?.focus();
  }), []);
  if (fixes.length === 0) return null;
  const apply = ({ key, params }: Fix): void => {
    const state = store.getState();
    const { step } = problem;
    // What is shown may be a moment old; what is done is for the journey as it is now.
    const still = problemsOf(journeyOf(state)).problems.find((other) => sameJson(other, problem));
    const fix = still === undefined ? undefined : fixesFor(still, journeyOf(state), fixWords).find((one) => one.key === key && sameJson(one.params, params));
    if (fix !== undefined) state.perform(fix.commands, { key: 'fix', params: { what: words.fixes[key](params) } }, { touched: step === undefined ? [] : [step] });
  };
  return (
    <span className={styles['fixes']}>
      {fixes.map((fix, index) => (
        <button key={`${fix.key} ${String(index)}`} type="button" className={classNames(buttons['plain'], styles['fix'])} data-size="small" onClick={(event) => { list.current = event.currentTarget.closest('details')?.querySelector('summary') ?? null; apply(fix); }}>
          <Wrench size={12} aria-hidden="true" /> {words.fixes[fix.key](fix.params)}
        </button>
      ))}
    </span>
  );
});
