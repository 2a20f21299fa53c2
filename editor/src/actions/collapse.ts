import { FoldHorizontal } from 'lucide-react';
import { foldedBehind } from '../canvas/fold';
import { journeyOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';
import type { Action } from './action';

export const collapse: Action = {
  id: 'collapse', group: 'view', icon: FoldHorizontal, stepKey: 'F',
  enabled: (store) => {
    const { selection, collapsed, view } = store.getState();
    const [id] = selection;
    return view === 'canvas' && id !== undefined && selection.length === 1 && (collapsed.has(id) || foldedBehind(journeyOf(store.getState()), id) > 0);
  },
  perform: (store) => {
    const [id] = store.getState().selection;
    if (id !== undefined) toggleFold(store, id);
  },
};

/** Folds away what only this step leads to, or shows it again. */
export function toggleFold(store: EditorStore, id: string): void {
  const state = store.getState();
  const { collapsed } = state;
  const isFolded = collapsed.has(id);
  const count = String(foldedBehind(journeyOf(store.getState()), id));
  state.set({ collapsed: new Set(isFolded ? [...collapsed].filter((other) => other !== id) : [...collapsed, id]) });
  state.say(isFolded ? 'unfolded' : 'folded', { count });
}
