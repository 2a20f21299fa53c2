import { BaseEdge, EdgeLabelRenderer, getSmoothStepPath, type EdgeProps } from 'reactflow';
import { Plus } from 'lucide-react';
import { memo } from 'react';
import { useInsertMenu } from '../insert/insert-menu-context';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditorStore, useWords } from '../state/use-editor';
import type { WayEdge } from './project';
import styles from './way.module.css';

/** A way between two steps, with a button in its middle that puts a step into it. */
export const Way = memo(function Way({ sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, data, markerEnd }: EdgeProps<WayEdge>) {
  const [path, x, y] = getSmoothStepPath({ sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, borderRadius: 10 });
  const store = useEditorStore();
  const words = useWords();
  const openMenu = useInsertMenu();
  const way = data?.way;
  if (way === undefined) return null;
  const nameOf = (id: string): string => stepOf(journeyOf(store.getState()), id)?.name ?? id;
  return (
    <>
      <BaseEdge path={path} {...(markerEnd !== undefined && { markerEnd })} />
      <EdgeLabelRenderer>
        <button
          type="button"
          className={`${styles['add'] ?? ''} nodrag nopan`}
          style={{ transform: `translate(-50%, -50%) translate(${String(x)}px, ${String(y)}px)` }}
          aria-label={words.canvas.insertHere(nameOf(way.from), nameOf(way.to))}
          onClick={(event) => openMenu({ place: { on: way }, anchor: event.currentTarget })}
        >
          <Plus size={14} aria-hidden="true" />
        </button>
      </EdgeLabelRenderer>
    </>
  );
});
