import { Handle, Position, type NodeProps } from 'reactflow';
import { Plus } from 'lucide-react';
import { memo } from 'react';
import { useInsertMenu } from '../insert/insert-menu-context';
import { useWords } from '../state/use-editor';
import { useCardLine } from '../sentence/use-sentence';
import { kindLooks } from './kind-look';
import { portTop, type CardNode } from './project';
import { usePortWords } from '../sentence/use-port-words';
import { ProblemBadge } from '../problems/problem-badge';
import styles from './step-card.module.css';

/** One step as a card that reads as a sentence. */
export const StepCard = memo(function StepCard({ data, selected }: NodeProps<CardNode>) {
  const { step, ports } = data;
  const words = useWords();
  const sentence = useCardLine(step);
  const wordPort = usePortWords(step);
  const openMenu = useInsertMenu();
  const look = kindLooks[step.kind];
  const Icon = look.icon;
  return (
    <div className={styles['card']} data-selected={selected} style={{ '--kind': look.colour } as React.CSSProperties}>
      {step.kind !== 'entry' && <Handle type="target" position={Position.Left} style={{ top: 38 }} />}
      <div className={styles['head']}>
        <span className={styles['icon']}>
          <Icon size={16} aria-hidden="true" />
        </span>
        <span className={styles['kind']}>{words.kinds[step.kind]}</span>
        <ProblemBadge step={step.id} />
      </div>
      <div className={styles['name']} title={step.name}>
        {step.name}
      </div>
      <div className={styles['sentence']} title={sentence}>
        {sentence}
      </div>
      {ports.map(({ id, open }, index) => (
        <div key={id} className={styles['port']} data-open={open} style={{ top: portTop(index) }}>
          <span>{wordPort(id)}</span>
          <Handle type="source" id={id} position={Position.Right} />
          {open && (
            <button type="button" className={`${styles['add'] ?? ''} nodrag nopan`} aria-label={words.canvas.openPort(`${step.name}: ${wordPort(id)}`)} onClick={(event) => openMenu({ place: { after: { from: step.id, port: id } }, anchor: event.currentTarget })}>
              <Plus size={14} aria-hidden="true" />
            </button>
          )}
        </div>
      ))}
    </div>
  );
});
