import { Cable, Plus, SlidersHorizontal } from 'lucide-react';
import { stepElement } from '../canvas/card-element';
import { placesBehind } from '../insert/places-behind';
import { portsOfStep } from '../../../core/edit/steps';
import type { Step } from '../../../core/journey/journey';
import { journeyOf, stepOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';
import type { Action } from './action';

export const settings: Action = {
  id: 'settings', group: 'edit', icon: SlidersHorizontal, stepKey: 'Enter',
  enabled: (store) => onlyChosen(store) !== undefined,
  // A moment later: they may not be drawn yet.
  perform: () => requestAnimationFrame(() => document.querySelector<HTMLElement>('aside :is(input, select, textarea, button)')?.focus()),
};

export const addBehind: Action = {
  id: 'add', group: 'edit', icon: Plus, stepKey: 'A',
  enabled: (store) => onlyChosen(store)?.kind !== 'exit',
  perform: (store) => {
    const step = onlyChosen(store);
    const places = step === undefined ? [] : placesBehind(step, journeyOf(store.getState()));
    const anchor = (step === undefined ? undefined : stepElement(step.id)) ?? document.activeElement ?? document.body;
    store.getState().set({ inserting: { place: places[0]?.place ?? { loose: true }, places, anchor } });
  },
};

export const connect: Action = {
  id: 'connect', group: 'edit', icon: Cable, stepKey: 'C',
  enabled: (store) => {
    const step = onlyChosen(store);
    return step !== undefined && portsOfStep(step, journeyOf(store.getState())).length > 0;
  },
  perform: (store) => store.getState().set({ dialog: 'connect' }),
};

function onlyChosen(store: EditorStore): Step | undefined {
  const { selection } = store.getState();
  const [id] = selection;
  return id === undefined || selection.length > 1 ? undefined : stepOf(journeyOf(store.getState()), id);
}
