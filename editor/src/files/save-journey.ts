import { exportJourney } from '../host/export-journey';
import { journeyOf } from '../state/journey-of';
import { settle } from '../state/settle';
import type { EditorStore } from '../state/editor-store';

/** Saves the journey as a file, draft or not: from now on there is nothing to lose. */
export function saveJourney(store: EditorStore): void {
  settle(store);
  const journey = journeyOf(store.getState());
  exportJourney(journey);
  store.getState().saved();
  store.getState().say('saved', { file: `${journey.id}.journey.json` });
}
