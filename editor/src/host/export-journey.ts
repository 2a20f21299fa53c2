import type { Journey } from '../../../core/journey/journey';

/** As files of journeys are written: two spaces, one line end. */
export function journeyText(journey: Journey): string {
  return `${JSON.stringify(journey, null, 2)}\n`;
}

export function exportJourney(journey: Journey): void {
  const url = URL.createObjectURL(new Blob([journeyText(journey)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${journey.id}.journey.json`;
  link.click();
  URL.revokeObjectURL(url);
}
