import { ChevronDown, ChevronUp } from 'lucide-react';
import { sameJson } from '../../../core/same-json';
import { showProblem } from '../problems/show-problem';
import { problemGroupsOf } from '../problems/problem-groups';
import type { EditorStore } from '../state/editor-store';
import type { Action } from './action';

export const nextProblem: Action = {
  id: 'next-problem', group: 'view', icon: ChevronDown, keys: ['F8'], inFields: true,
  enabled: (store) => problemGroupsOf(store.getState()).length > 0,
  perform: (store) => walk(store, 1),
};

export const previousProblem: Action = {
  id: 'previous-problem', group: 'view', icon: ChevronUp, keys: ['Shift+F8'], inFields: true,
  enabled: (store) => problemGroupsOf(store.getState()).length > 0,
  perform: (store) => walk(store, -1),
};

/** From the one that was shown last on, in the order of the panel, and round again. */
function walk(store: EditorStore, by: 1 | -1): void {
  const state = store.getState();
  const all = problemGroupsOf(state).flatMap(({ problems }) => problems);
  const last = all.findIndex((problem) => sameJson(problem, state.problem));
  const index = last < 0 ? (by > 0 ? 0 : all.length - 1) : (last + by + all.length) % all.length;
  const problem = all[index];
  if (problem === undefined) return;
  // Also out of the window of the messages.
  state.set({ dialog: undefined });
  showProblem(store, problem);
  store.getState().announce({ type: 'problem', problem, number: index + 1, of: all.length });
}
