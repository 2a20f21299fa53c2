import type { Journey } from '../../../core/journey/journey';
import { normalizeJourney } from '../../../core/journey/normalize';
import { saveFile } from './save-file';

/** As files of journeys are written: in canonical form, two spaces, one line end. */
export function journeyText(journey: Journey): string {
  return `${JSON.stringify(normalizeJourney(journey), null, 2)}\n`;
}

export function exportJourney(journey: Journey): void {
  saveFile(`${journey.id}.journey.json`, journeyText(journey));
}
