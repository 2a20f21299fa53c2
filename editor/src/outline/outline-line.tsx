import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { memo } from 'react';
import type { Step } from '../../../core/journey/journey';
import { pointerOf } from '../../../core/json-pointer';
import { actions } from '../actions';
import { kindLooks } from '../kinds/kind-look';
import { useInsertMenu } from '../insert/use-insert-menu';
import { ProblemBadge } from '../problems/problem-badge';
import { useCardLine } from '../sentence/use-sentence';
import { usePortWords } from '../sentence/use-port-words';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import type { ShownRow } from './fold';
import type { OutlineRow } from './outline-tree';
import styles from './outline.module.css';

interface LineProps {
  readonly line: ShownRow;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly onFold: (id: string, isFolded: boolean) => void;
  readonly onFocus: (row: OutlineRow) => void;
}

/** A line is drawn anew only when something of it changes: a long journey has thousands. */
export const OutlineLine = memo(Line, ({ line: a, ...before }, { line: b, ...after }) =>
  before.isCurrent === after.isCurrent && before.isChosen === after.isChosen && before.onFold === after.onFold && before.onFocus === after.onFocus
  && a.isOpen === b.isOpen && a.position === b.position && a.siblings === b.siblings && sameRow(a.row, b.row));

function sameRow(a: OutlineRow, b: OutlineRow): boolean {
  if (a.type !== b.type || a.id !== b.id || a.level !== b.level || a.port !== b.port || a.from !== b.from) return false;
  return a.type === 'step' && b.type === 'step' ? a.step === b.step : a.type === 'goes-on' && b.type === 'goes-on' ? a.to.name === b.to.name : true;
}

/** One line of the tree. Enter does what the line is for: settings of a step, a new step where nothing follows, the step where it goes on. */
function Line({ line: { row, isOpen, position, siblings }, isCurrent, isChosen, onFold, onFocus }: LineProps) {
  const store = useEditorStore();
  const openMenu = useInsertMenu();
  const onEnter = (line: HTMLElement): void => {
    if (row.type === 'step') store.getState().show(row.id, pointerOf(['steps', journeyOf(store.getState()).steps.indexOf(row.step), 'name']));
    else if (row.type === 'goes-on') focusLine(line, row.to.id);
    else if (row.type !== 'closed') openMenu({ place: { after: { from: row.from, port: row.port } }, anchor: line });
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const action = row.type === 'step' && event.key !== 'Enter' ? Object.values(actions).find(({ stepKey }) => stepKey === event.key.toUpperCase()) : undefined;
    if (event.key !== 'Enter' && action === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter') onEnter(event.currentTarget);
    // Here it folds the row.
    else if (action?.id === 'collapse') { if (isOpen !== undefined) onFold(row.id, isOpen); }
    else if (action?.enabled(store) === true) action.perform(store);
  };
  return (
    <div
      role="treeitem"
      className={styles['row']}
      data-row={row.id}
      aria-level={row.level + 1}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={isOpen}
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      style={{ '--level': row.level } as React.CSSProperties}
      onFocus={(event) => { if (event.target === event.currentTarget) onFocus(row); }}
      onClick={(event) => event.currentTarget.focus()}
      onKeyDown={onKeyDown}
    >
      {/* The arrow keys do the same: it is no stop of its own. */}
      <span className={styles['fold']} aria-hidden="true" onClick={() => { if (isOpen !== undefined) onFold(row.id, isOpen); }}>
        {isOpen === undefined ? null : isOpen ? <ChevronDown size={14} /> : <ChevronRight size={14} />}
      </span>
      <PortName from={row.from} port={row.port} />
      {row.type === 'step' ? <StepLine step={row.step} /> : <OtherLine row={row} onAdd={(button) => openMenu({ place: { after: { from: row.from, port: row.port } }, anchor: button })} />}
    </div>
  );
}

function focusLine(line: HTMLElement, id: string): void {
  const lines = [...(line.closest('[role="tree"]')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  lines.find((other) => other.dataset['row'] === id)?.focus();
}

function StepLine({ step }: { readonly step: Step }) {
  const words = useWords();
  const sentence = useCardLine(step);
  const { icon: Icon, colour } = kindLooks[step.kind];
  return (
    <>
      <Icon size={16} aria-hidden="true" style={{ color: colour }} />
      <strong>{step.name}</strong>
      <span className={styles['sentence']}>{words.kinds[step.kind]} · {sentence}</span>
      <ProblemBadge step={step.id} />
    </>
  );
}

function OtherLine({ row, onAdd }: { readonly row: Exclude<OutlineRow, { readonly type: 'step' }>; readonly onAdd: (button: HTMLElement) => void }) {
  const words = useWords().outline;
  if (row.type === 'closed') return <span className={styles['sentence']}> {words.ends}</span>;
  if (row.type === 'goes-on') return <span className={styles['sentence']}> {words.seeAbove(row.to.name)}</span>;
  return (
    <button type="button" tabIndex={-1} className={styles['add']} data-type={row.type} onClick={(event) => onAdd(event.currentTarget)}>
      <Plus size={14} aria-hidden="true" /> {words[row.type]}
    </button>
  );
}

function PortName({ from, port }: { readonly from: string | undefined; readonly port: string | undefined }) {
  const step = useEditor((state) => (from === undefined ? undefined : stepOf(journeyOf(state), from)));
  return step === undefined || port === undefined ? null : <PortOf step={step} port={port} />;
}

function PortOf({ step, port }: { readonly step: Step; readonly port: string }) {
  return <span className={styles['port']}>{usePortWords(step)(port)}</span>;
}
