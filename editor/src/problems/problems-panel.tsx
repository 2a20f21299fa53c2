import { AlertTriangle, CircleAlert, CircleCheck, Settings2 } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '../../../core/problem';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { groupProblems, type ProblemGroup } from './problem-groups';
import { ProblemFixes } from './problem-fixes';
import { showProblem } from './show-problem';
import { useProblems } from './use-problems';
import { wordProblem } from './word-problem';
import styles from './problems-panel.module.css';

/** Everything that keeps the journey from being published, and what is worth a look, by step; each leads to its field. */
export function ProblemsPanel() {
  const words = useWords().problems;
  const journey = useEditor(journeyOf);
  const fresh = useEditor((state) => state.fresh);
  const problems = useProblems();
  const [isOpen, setOpen] = useState(false);
  const groups = groupProblems(problems, journey, fresh);
  const counted = groups.filter(({ isSetup }) => !isSetup).flatMap((group) => group.problems);
  const errors = counted.filter(({ severity }) => severity === 'error').length;
  const setup = groups.length - groups.filter(({ isSetup }) => !isSetup).length;
  const look = errors > 0 ? 'error' : counted.length > 0 ? 'warning' : setup > 0 ? 'setup' : 'none';
  const Icon = icons[look];
  return (
    <details className={styles['panel']} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-look={look}>
        <Icon size={15} aria-hidden="true" />
        <span>{look === 'none' ? words.none : words.count(errors, counted.length - errors, setup)}</span>
        {look !== 'none' && <small>{words.keys}</small>}
      </summary>
      {isOpen && groups.map((group) => <Group key={group.step ?? ''} group={group} />)}
    </details>
  );
}

const icons = { error: CircleAlert, warning: AlertTriangle, setup: Settings2, none: CircleCheck };

function Group({ group }: { readonly group: ProblemGroup }) {
  const words = useWords();
  const name = useEditor((state) => (group.step === undefined ? undefined : stepOf(journeyOf(state), group.step)?.name)) ?? words.problems.wholeJourney;
  return (
    <section className={styles['group']} aria-label={name}>
      <h3>{name}{group.isSetup && <small> · {words.problems.setup}</small>}</h3>
      <ul>{group.problems.map((problem, index) => <Entry key={`${problem.code} ${problem.pointer} ${String(index)}`} problem={problem} where={name} isSetup={group.isSetup} />)}</ul>
    </section>
  );
}

function Entry({ problem, where, isSetup }: { readonly problem: Problem; readonly where: string; readonly isSetup: boolean }) {
  const store = useEditorStore();
  const words = useWords().problems;
  const language = useEditor((state) => state.language);
  const look = isSetup ? 'setup' : problem.severity;
  const Icon = icons[look];
  const says = wordProblem(problem, language);
  return (
    <li data-look={look}>
      <button type="button" className={styles['entry']} aria-label={words.goTo(where, says)} onClick={() => showProblem(store, problem)}>
        <Icon size={14} aria-label={words[look]} />
        <span>{says}</span>
      </button>
      <ProblemFixes problem={problem} />
    </li>
  );
}
