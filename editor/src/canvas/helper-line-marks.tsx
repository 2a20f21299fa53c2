import { ViewportPortal, useStore } from 'reactflow';
import type { Kept } from './helper-lines';
import styles from './helper-line-marks.module.css';

const far = 100_000;

/** The lines that a dragged card keeps to, across the whole canvas. */
export function HelperLineMarks({ lines: { x, y } }: { readonly lines: Kept['lines'] }) {
  const zoom = useStore((state) => state.transform[2]);
  return (
    <ViewportPortal>
      {x !== undefined && <div className={styles['line']} style={{ left: x, top: -far / 2, width: 1 / zoom, height: far }} />}
      {y !== undefined && <div className={styles['line']} style={{ top: y, left: -far / 2, height: 1 / zoom, width: far }} />}
    </ViewportPortal>
  );
}
