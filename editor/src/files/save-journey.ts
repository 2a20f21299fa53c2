import { exportJourney } from '../host/export-journey';
import { journeyOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';

/** Saves the journey as a file, draft or not: from now on there is nothing to lose. */
export function saveJourney(store: EditorStore): void {
  const journey = journeyOf(store.getState());
  exportJourney(journey);
  store.getState().saved();
  store.getState().tell('saved', { file: `${journey.id}.journey.json` });
}
