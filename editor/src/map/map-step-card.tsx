import { Handle, Position, type NodeProps } from 'reactflow';
import { memo } from 'react';
import { kindLooks } from '../kinds/kind-look';
import { ProblemBadge } from '../problems/problem-badge';
import { useCardLine } from '../sentence/use-sentence';
import { useWords } from '../state/use-editor';
import type { StepNode } from './project-map';
import cardStyles from '../kinds/step-look.module.css';
import { classNames } from '../ui/class-names';
import styles from './map-step-card.module.css';

/** A step on the map: what it is, without its outputs. */
export const MapStepCard = memo(function MapStepCard({ data: { step }, selected }: NodeProps<StepNode>) {
  const words = useWords();
  const sentence = useCardLine(step);
  const { icon: Icon, colour } = kindLooks[step.kind];
  return (
    <div className={classNames(cardStyles['card'], styles['card'])} data-selected={selected} style={{ '--kind': colour } as React.CSSProperties}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <div className={styles['head']}>
        <Icon size={16} aria-hidden="true" />
        <span className={styles['kind']}>{words.kinds[step.kind]}</span>
        <ProblemBadge step={step.id} />
      </div>
      <div className={styles['name']} title={step.name}>{step.name}</div>
      <div className={styles['sentence']} title={sentence}>{sentence}</div>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
});
