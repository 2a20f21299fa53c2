import { useState } from 'react';
import type { StepKind } from '../../../core/journey/journey';
import { kindLooks, type KindGroup } from '../kinds/kind-look';
import { useWords } from '../state/use-editor';
import { walkList } from '../ui/walk-list';
import { findKinds } from './find-kinds';
import search from '../ui/search.module.css';
import styles from './kind-list.module.css';

const groups: readonly Exclude<KindGroup, 'n8n'>[] = ['people', 'rules', 'messages', 'time', 'ends'];

interface KindListProps {
  readonly kinds: readonly StepKind[];
  readonly onChoose: (kind: StepKind) => void;
  /** For those who let entries be dragged too. */
  readonly onPointerDown?: (kind: StepKind, event: React.PointerEvent<HTMLElement>) => void;
}

/** Kinds of steps by group, found by typing; the arrow keys go from one to the next, and Enter in the field takes the first. */
export function KindList({ kinds, onChoose, onPointerDown }: KindListProps) {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const [current, setCurrent] = useState<StepKind>();
  const found = findKinds(kinds, wanted, words);
  const shown = groups.map((group) => ({ group, own: found.filter((kind) => kindLooks[kind].group === group) })).filter(({ own }) => own.length > 0);
  const first = shown[0]?.own[0];
  const tabStop = current !== undefined && found.includes(current) ? current : first;
  return (
    <div onKeyDown={walkList}>
      <input
        className={search['search']} type="search" value={wanted} placeholder={words.palette.search} aria-label={words.palette.search}
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing && found[0] !== undefined) onChoose(found[0]); }}
      />
      {found.length === 0 && <p className={styles['none']} role="status">{words.palette.none}</p>}
      {shown.map(({ group, own }) => (
        <section key={group} aria-label={words.groups[group]}>
          <h3 className={styles['group']}>{words.groups[group]}</h3>
          {own.map((kind) => {
            const Icon = kindLooks[kind].icon;
            return (
              <button
                key={kind} type="button" className={styles['kind']} data-kind={kind} data-draggable={onPointerDown !== undefined} tabIndex={kind === tabStop ? 0 : -1}
                onFocus={() => setCurrent(kind)} onClick={() => onChoose(kind)} onPointerDown={(event) => onPointerDown?.(kind, event)}
              >
                <Icon size={16} aria-hidden="true" style={{ color: kindLooks[kind].colour }} />
                <span>
                  <strong>{words.kinds[kind]}</strong>
                  <small>{words.kindHelp[kind]}</small>
                </span>
              </button>
            );
          })}
        </section>
      ))}
    </div>
  );
}
