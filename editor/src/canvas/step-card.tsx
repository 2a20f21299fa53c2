import { Handle, Position, type NodeProps } from 'reactflow';
import { Ellipsis, Plus, StickyNote } from 'lucide-react';
import { memo } from 'react';
import { toggleFold } from '../actions/collapse';
import { useInsertMenu } from '../insert/use-insert-menu';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { useCardLine } from '../sentence/use-sentence';
import { kindLooks } from '../kinds/kind-look';
import { portTop, takesItems, type CardData, type CardNode } from './project';
import { useCardMenu } from './card-menu-context';
import { usePortWords } from '../sentence/use-port-words';
import { ProblemBadge } from '../problems/problem-badge';
import cardStyles from '../kinds/step-look.module.css';
import { classNames } from '../ui/class-names';
import styles from './step-card.module.css';

/** One step as a card that reads as a sentence. */
export const StepCard = memo(function StepCard({ data, selected }: NodeProps<CardNode>) {
  const { step, ports, folded } = data;
  const sentence = useCardLine(step);
  const gesture = useGestureOf(step.id);
  const look = kindLooks[step.kind];
  return (
    <div className={classNames(cardStyles['card'], styles['card'])} data-selected={selected} data-gesture={gesture} style={{ '--kind': look.colour } as React.CSSProperties}>
      {(step.kind !== 'entry' || takesItems(step)) && <Handle type="target" position={Position.Left} isConnectableStart={false} className={styles['in'] ?? ''} />}
      <Head step={step} selected={selected} />
      <div className={styles['name']} title={step.name}>
        {step.name}
      </div>
      <div className={styles['sentence']} title={sentence}>
        {sentence}
      </div>
      {ports.map((port, index) => <Port key={port.id} step={step} port={port} top={portTop(index)} />)}
      {folded > 0 && <Folded step={step} count={folded} />}
    </div>
  );
});

function Head({ step, selected }: { readonly step: CardData['step']; readonly selected: boolean }) {
  const words = useWords();
  const openMenu = useCardMenu();
  const Icon = kindLooks[step.kind].icon;
  return (
    <div className={styles['head']}>
      <span className={styles['icon']}>
        <Icon size={16} aria-hidden="true" />
      </span>
      <span className={styles['kind']}>{words.kinds[step.kind]}</span>
      {step.note !== undefined && step.note !== '' && <span className={styles['icon']} title={step.note}><StickyNote size={14} aria-hidden="true" /></span>}
      <ProblemBadge step={step.id} />
      {selected && (
        <button
          type="button" tabIndex={-1} className={`${styles['more'] ?? ''} nodrag nopan`} aria-haspopup="menu" aria-label={words.canvas.menuOf(step.name)}
          onClick={(event) => { const { left, bottom } = event.currentTarget.getBoundingClientRect(); openMenu(step.id, left, bottom + 4); }}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

interface PortProps {
  readonly step: CardData['step'];
  readonly port: CardData['ports'][number];
  readonly top: number;
}

function Port({ step, port: { id, open, free }, top }: PortProps) {
  const words = useWords();
  const word = usePortWords(step)(id);
  const openMenu = useInsertMenu();
  const isTarget = useEditor(({ gesture }) => gesture?.type === 'placing' && gesture.target !== undefined && 'after' in gesture.target && gesture.target.after.from === step.id && gesture.target.after.port === id);
  return (
    <div className={styles['port']} data-open={open} style={{ top }}>
      <span title={word}>{word}</span>
      <Handle type="source" id={id} position={Position.Right} className={styles['out'] ?? ''} />
      {free && (
        <button
          type="button" tabIndex={-1} className={`${styles['add'] ?? ''} nodrag nopan`} data-drop-step={step.id} data-drop-port={id} data-target={isTarget}
          data-quiet={!open}
          aria-label={words.canvas.openPort(`${step.name}: ${word}`)}
          onClick={(event) => openMenu({ place: { after: { from: step.id, port: id } }, anchor: event.currentTarget })}
        >
          <Plus size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

function Folded({ step, count }: { readonly step: CardData['step']; readonly count: number }) {
  const store = useEditorStore();
  const words = useWords().canvas;
  return (
    <button type="button" tabIndex={-1} className={`${styles['folded'] ?? ''} nodrag nopan`} aria-label={words.unfoldLabel(count, step.name)} onClick={() => toggleFold(store, step.id)}>
      {words.unfold(count)}
    </button>
  );
}

/** What a way that is being drawn means for this card. */
function useGestureOf(id: string): 'source' | 'refused' | 'target' | undefined {
  return useEditor(({ gesture }) => {
    if (gesture?.type !== 'connecting') return undefined;
    if (gesture.from.from === id) return 'source';
    return gesture.refused.has(id) ? 'refused' : gesture.over === id ? 'target' : undefined;
  });
}
