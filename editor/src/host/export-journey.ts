import type { Journey } from '../../../core/journey/journey';
import { saveFile } from './save-file';

/** As files of journeys are written: two spaces, one line end. */
export function journeyText(journey: Journey): string {
  return `${JSON.stringify(journey, null, 2)}\n`;
}

export function exportJourney(journey: Journey): void {
  saveFile(`${journey.id}.journey.json`, journeyText(journey));
}
