import type { NodeProps } from 'reactflow';
import { memo } from 'react';
import { useWords } from '../state/use-editor';
import { Feeling } from './feeling';
import type { TouchpointNode } from './project-map';
import styles from './touchpoint-card.module.css';

/** Where the person and you meet: what they want, how it feels, what hurts, who looks after it. */
export const TouchpointCard = memo(function TouchpointCard({ data: { touchpoint }, selected }: NodeProps<TouchpointNode>) {
  const words = useWords().map;
  const { name, where, needs, feeling, feels, hurts, owner } = touchpoint;
  const lines = [[words.needs, needs], [words.feels, feels === '' ? '' : words.quote(feels)], [words.hurts, hurts], [words.owner, owner]].filter(([, text]) => text !== '');
  return (
    <div className={styles['card']} data-selected={selected} data-feeling={feeling}>
      <div className={styles['name']} title={name}>{name}</div>
      <div className={styles['head']}>
        <Feeling feeling={feeling} />
        {where !== '' && <span className={styles['where']} title={where}>{where}</span>}
      </div>
      {lines.map(([label, text]) => (
        <div key={label} className={styles['line']} title={text}>
          <small>{label}</small>
          <span>{text}</span>
        </div>
      ))}
    </div>
  );
});
