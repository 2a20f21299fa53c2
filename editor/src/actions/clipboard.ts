import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react';
import { placesOf } from '../../../core/compile/positions';
import { copyFragment, type Fragment } from '../../../core/edit/fragment';
import type { Point } from '../../../core/layout/drawing';
import { copyText } from '../host/copy-text';
import { journeyOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';
import type { Action } from './action';
import { remove } from './remove';

export const copy: Action = {
  id: 'copy', group: 'edit', icon: Copy, keys: ['Mod+C'], byBrowser: true, enabled: hasChosen,
  perform: (store) => {
    const fragment = keep(store);
    if (fragment !== undefined) copyText(fragmentText(fragment));
  },
};

export const cut: Action = {
  id: 'cut', group: 'edit', icon: Scissors, keys: ['Mod+X'], byBrowser: true,
  enabled: (store) => hasChosen(store) && remove.enabled(store),
  perform: (store) => {
    copy.perform(store);
    remove.perform(store);
  },
};

/** From a menu it pastes what was copied in this page: the clipboard can only be read while the browser pastes. */
export const paste: Action = {
  id: 'paste', group: 'edit', icon: ClipboardPaste, keys: ['Mod+V'], byBrowser: true,
  enabled: (store) => store.getState().copied !== undefined,
  perform: (store) => {
    const { copied } = store.getState();
    if (copied !== undefined) pasteFragment(store, copied);
  },
};

export const duplicate: Action = {
  id: 'duplicate', group: 'edit', icon: CopyPlus, keys: ['Mod+D'], enabled: hasChosen,
  perform: (store) => pasteFragment(store, chosen(store)),
};

function chosen(store: EditorStore): Fragment {
  const state = store.getState();
  return copyFragment(journeyOf(state), state.selection);
}

function hasChosen(store: EditorStore): boolean {
  return chosen(store).steps.length > 0;
}

/** Copied steps as they stand on the clipboard. */
export function fragmentText(fragment: Fragment): string {
  return JSON.stringify(fragment, null, 2);
}

/** Keeps the chosen steps for a later paste in this page. */
export function keep(store: EditorStore): Fragment | undefined {
  const fragment = chosen(store);
  if (fragment.steps.length === 0) return undefined;
  store.getState().set({ copied: fragment });
  return fragment;
}

/** Pastes copied steps, chooses them and brings the first into sight. @param at where their upper left corner goes. */
export function pasteFragment(store: EditorStore, fragment: Fragment, at?: Point): void {
  const before = new Set(journeyOf(store.getState()).steps.map((step) => step.id));
  const placed = at === undefined ? fragment : { ...fragment, layout: Object.fromEntries(placesOf({ ...fragment, steps: [...fragment.steps], edges: [...fragment.edges] })) };
  if (!store.getState().perform({ type: 'paste', fragment: placed, ...(at !== undefined && { at }) }, { key: 'paste', params: {} })) return;
  const pasted = journeyOf(store.getState()).steps.filter((step) => !before.has(step.id)).map((step) => step.id);
  if (pasted[0] !== undefined) store.getState().show(pasted[0]);
  store.getState().select(pasted);
}
