import { Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { kindLooks } from '../canvas/kind-look';
import { useInsertMenu } from '../insert/use-insert-menu';
import { ProblemBadge } from '../problems/problem-badge';
import { useCardLine } from '../sentence/use-sentence';
import { usePortWords } from '../sentence/use-port-words';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import type { Step } from '../../../core/journey/journey';
import { outlineOf, type OutlineRow } from './outline-tree';
import styles from './outline.module.css';

/** The journey as a tree that can be read and walked with the keyboard alone; the same steps are chosen here and on the canvas. */
export function Outline() {
  const store = useEditorStore();
  const words = useWords();
  const journey = useEditor(journeyOf);
  const selection = useEditor((state) => state.selection);
  const rows = useMemo(() => outlineOf(journey), [journey]);
  const tree = useRef<HTMLDivElement>(null);
  const current = selection[0] ?? rows[0]?.id;
  const walk = (event: React.KeyboardEvent): void => {
    const items = [...(tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const target = event.key === 'ArrowDown' ? items[at + 1] : event.key === 'ArrowUp' ? items[at - 1] : event.key === 'Home' ? items[0] : event.key === 'End' ? items.at(-1) : undefined;
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };
  return (
    <div className={styles['outline']} ref={tree} role="tree" aria-label={words.outline.label} onKeyDown={walk}>
      {rows.map((row) => <Row key={row.id} row={row} isCurrent={row.id === current} isChosen={row.type === 'step' && selection.includes(row.id)} onChoose={() => { if (row.type === 'step') store.getState().select([row.id]); else if (row.type === 'goes-on') store.getState().select([row.to.id]); }} />)}
    </div>
  );
}

interface RowProps {
  readonly row: OutlineRow;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Row({ row, isCurrent, isChosen, onChoose }: RowProps) {
  const openMenu = useInsertMenu();
  return (
    <div
      role="treeitem"
      className={styles['row']}
      aria-level={row.level + 1}
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      style={{ '--level': row.level } as React.CSSProperties}
      onFocus={(event) => { if (event.target === event.currentTarget) onChoose(); }}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (row.type === 'open' && event.key === 'Enter') openMenu({ place: { after: { from: row.from, port: row.port } }, anchor: event.currentTarget });
      }}
    >
      {row.type === 'step' ? <StepRow step={row.step} port={row.port} from={row.from} /> : <OtherRow row={row} />}
    </div>
  );
}

function StepRow({ step, port, from }: { readonly step: Step; readonly port: string | undefined; readonly from: string | undefined }) {
  const words = useWords();
  const sentence = useCardLine(step);
  const Icon = kindLooks[step.kind].icon;
  return (
    <>
      <PortName from={from} port={port} />
      <Icon size={16} aria-hidden="true" style={{ color: kindLooks[step.kind].colour }} />
      <strong>{step.name}</strong>
      <span className={styles['sentence']}>{words.kinds[step.kind]} · {sentence}</span>
      <ProblemBadge step={step.id} />
    </>
  );
}

function OtherRow({ row }: { readonly row: Exclude<OutlineRow, { readonly type: 'step' }> }) {
  const words = useWords();
  const openMenu = useInsertMenu();
  return (
    <>
      <PortName from={row.from} port={row.port} />
      {row.type === 'goes-on' ? (
        <span className={styles['sentence']}>{words.outline.seeAbove(row.to.name)}</span>
      ) : (
        <button type="button" tabIndex={-1} className={styles['add']} onClick={(event) => openMenu({ place: { after: { from: row.from, port: row.port } }, anchor: event.currentTarget })}>
          <Plus size={14} aria-hidden="true" /> {words.outline.open}
        </button>
      )}
    </>
  );
}

function PortName({ from, port }: { readonly from: string | undefined; readonly port: string | undefined }) {
  const step = useEditor((state) => (from === undefined ? undefined : stepOf(journeyOf(state), from)));
  return step === undefined || port === undefined ? null : <PortOf step={step} port={port} />;
}

function PortOf({ step, port }: { readonly step: Step; readonly port: string }) {
  return <span className={styles['port']}>{usePortWords(step)(port)}</span>;
}
