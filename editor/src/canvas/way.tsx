import { BaseEdge, EdgeLabelRenderer, getSmoothStepPath, type EdgeProps } from 'reactflow';
import { Plus, X } from 'lucide-react';
import { memo, useState } from 'react';
import { takeAway } from '../actions/remove';
import { sameEnds } from '../../../core/edit/edges';
import { useInsertMenu } from '../insert/use-insert-menu';
import { journeyOf } from '../state/journey-of';
import { nameOf } from '../state/name-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import type { WayEdge } from './project';
import styles from './way.module.css';

/** A way between two steps; buttons in its middle put a step into it, and take it away when it is chosen or the pointer is on it. */
export const Way = memo(function Way({ sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, data, selected }: EdgeProps<WayEdge>) {
  const [path, x, y] = getSmoothStepPath({ sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, borderRadius: 10 });
  const store = useEditorStore();
  const words = useWords().canvas;
  const openMenu = useInsertMenu();
  const [isOver, setOver] = useState(false);
  const way = data?.way;
  const isTarget = useEditor(({ gesture }) => way !== undefined && gesture?.type === 'placing' && gesture.target !== undefined && 'on' in gesture.target && sameEnds(gesture.target.on, way));
  if (way === undefined) return null;
  const journey = journeyOf(store.getState());
  const names = [nameOf(journey, way.from), nameOf(journey, way.to)] as const;
  const hover = { onPointerEnter: () => setOver(true), onPointerLeave: () => setOver(false) };
  const isMarked = isOver || isTarget || selected === true;
  return (
    <>
      <g className={styles['line']} data-marked={isMarked} {...hover}>
        <BaseEdge path={path} interactionWidth={24} />
      </g>
      <EdgeLabelRenderer>
        <div className={`${styles['buttons'] ?? ''} nodrag nopan`} data-marked={isMarked} style={{ transform: `translate(-50%, -11px) translate(${String(x)}px, ${String(y)}px)` }} {...hover}>
          {/* Only people can go through a step; what n8n's parts give each other can't. */}
          {way.type === 'main' && <button type="button" tabIndex={-1} className={styles['button']} data-target={isTarget} aria-label={words.insertHere(...names)} onClick={(event) => openMenu({ place: { on: way }, anchor: event.currentTarget })}>
            <Plus size={14} aria-hidden="true" />
          </button>}
          {(isOver || selected) && (
            <button type="button" tabIndex={-1} className={styles['button']} data-look="away" aria-label={words.takeAway(...names)} title={words.takeAway(...names)} onClick={() => takeAway(store, way)}>
              <X size={14} aria-hidden="true" />
            </button>
          )}
        </div>
      </EdgeLabelRenderer>
    </>
  );
});
