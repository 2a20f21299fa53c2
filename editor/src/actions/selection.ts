import { SquareDashed, SquareDashedMousePointer } from 'lucide-react';
import { journeyOf } from '../state/journey-of';
import type { Action } from './action';

export const selectAll: Action = {
  id: 'select-all', group: 'edit', icon: SquareDashedMousePointer, keys: ['Mod+A'],
  enabled: (store) => journeyOf(store.getState()).steps.length > 0,
  perform: (store) => store.getState().select(journeyOf(store.getState()).steps.map((step) => step.id)),
};

export const selectNone: Action = {
  id: 'select-none', group: 'edit', icon: SquareDashed, keys: ['Escape'],
  enabled: (store) => store.getState().selection.length > 0,
  perform: (store) => store.getState().select([]),
};
