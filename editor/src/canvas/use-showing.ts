import { useEffect, useRef } from 'react';
import { useEditor, useEditorStore } from '../state/use-editor';
import { focusCard, useBringIntoView } from './use-bring-into-view';
import type { InSight } from './use-drawing';

/** Brings into sight what the page is asked to show, and what was changed by undo and redo. */
export function useShowing({ folded }: InSight): void {
  const store = useEditorStore();
  const shown = useEditor((state) => state.shown);
  const { number, what } = useEditor((state) => state.announcement);
  const bring = useBringIntoView();
  const known = useRef({ shown: shown?.number, number });

  // A step that is folded away comes out first; then it is drawn, and this runs again.
  const hidden = shown !== undefined && shown.number !== known.current.shown ? folded.get(shown.step) : undefined;
  useEffect(() => {
    const state = store.getState();
    if (hidden !== undefined) state.set({ collapsed: new Set([...state.collapsed].filter((id) => id !== hidden)) });
  }, [store, hidden, folded]);

  useEffect(() => {
    if (shown === undefined || shown.number === known.current.shown || folded.has(shown.step)) return;
    known.current.shown = shown.number;
    bring(shown.step);
    if (shown.pointer === undefined) focusCard(shown.step);
  }, [shown, folded, bring]);

  useEffect(() => {
    if (number === known.current.number) return;
    known.current.number = number;
    const [first] = store.getState().selection;
    if ((what.type !== 'undone' && what.type !== 'redone') || first === undefined) return;
    bring(first);
    if (document.activeElement === document.body || document.activeElement?.closest('.react-flow') instanceof HTMLElement) focusCard(first);
  }, [store, number, what, bring]);
}
