import type { Problem } from '../../../core/problem';
import { stepAt } from '../state/settle';
import { useEditor, useWords } from '../state/use-editor';
import { FieldProblems } from './field-problems';
import styles from './field-problems.module.css';

/** What is wrong and belongs to no field: how steps hang together, or parts that the settings don't show. Jumps to such problems end here. */
export function OtherProblems({ pointer, problems }: { readonly pointer: string; readonly problems: readonly Problem[] }) {
  const words = useWords().problems;
  const isFresh = useEditor((state) => state.fresh.has(stepAt(state, pointer)?.id ?? ''));
  if (problems.length === 0) return null;
  const list = <FieldProblems id="other-problems" pointer={pointer} problems={problems} />;
  return (
    <div className={styles['others']} data-other-problems="" tabIndex={-1}>
      {/* A step just added lacks most of its ways: nobody needs to read of each. */}
      {isFresh ? <details><summary>{words.toDo(problems.length)}</summary>{list}</details> : list}
    </div>
  );
}
