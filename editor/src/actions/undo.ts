import { Redo2, Undo2 } from 'lucide-react';
import type { Action } from './action';

export const undo: Action = {
  id: 'undo', group: 'edit', icon: Undo2, keys: ['Mod+Z'],
  enabled: (store) => store.getState().history.past.length > 0,
  perform: (store) => store.getState().undo(),
};

export const redo: Action = {
  id: 'redo', group: 'edit', icon: Redo2, keys: ['Mod+Shift+Z', 'Mod+Y'],
  enabled: (store) => store.getState().history.future.length > 0,
  perform: (store) => store.getState().redo(),
};
