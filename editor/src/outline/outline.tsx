import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { foldRows } from './fold';
import { OutlineLine } from './outline-line';
import { outlineOf, type OutlineRow } from './outline-tree';
import { useOutlineKeys } from './use-outline-keys';
import styles from './outline.module.css';

/** The journey as a tree that can be read and edited with the keyboard alone; the same steps are chosen here and on the canvas. */
export function Outline() {
  const store = useEditorStore();
  const words = useWords();
  const journey = useEditor(journeyOf);
  const selection = useEditor((state) => state.selection);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [lastFocused, setLastFocused] = useState<string>();
  const rows = useMemo(() => foldRows(outlineOf(journey), folded), [journey, folded]);
  const fold = useCallback((id: string, isFolded: boolean): void => setFolded((before) => {
    const after = new Set(before);
    if (isFolded) after.add(id);
    else after.delete(id);
    return after;
  }), []);
  const onKeyDown = useOutlineKeys(rows, fold);
  const onFocus = useCallback((row: OutlineRow): void => {
    setLastFocused(row.id);
    if (row.type === 'step') store.getState().select([row.id]);
  }, [store]);
  const shown = new Set(rows.map(({ row }) => row.id));
  const current = [lastFocused, selection[0]].find((id) => id !== undefined && shown.has(id)) ?? rows[0]?.row.id;
  const lines = useRef<HTMLDivElement>(null);
  const lastIndex = useRef(0);
  // The row that had the focus is gone: the one in its place takes it.
  useEffect(() => {
    const at = rows.findIndex(({ row }) => row.id === lastFocused);
    if (at >= 0) lastIndex.current = at;
    else if (lastFocused !== undefined && document.activeElement === document.body) lines.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[Math.min(lastIndex.current, rows.length - 1)]?.focus();
  }, [rows, lastFocused]);
  return (
    <div ref={lines} className={styles['outline']} role="tree" aria-label={words.outline.label} aria-multiselectable="true" onKeyDown={onKeyDown}>
      {rows.map((line) => (
        <OutlineLine
          key={line.row.id}
          line={line}
          isCurrent={line.row.id === current}
          isChosen={line.row.type === 'step' && selection.includes(line.row.id)}
          onFold={fold}
          onFocus={onFocus}
        />
      ))}
    </div>
  );
}
