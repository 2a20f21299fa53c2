import { journeyFormat, type Journey, type JourneyDocument } from '../journey/journey';
import { normalizeJourney } from '../journey/normalize';
import { newStep } from './steps';

/**
 * A journey with nothing but its entry.
 *
 * @param names what it and its entry are called, in the language of whoever begins.
 */
export function emptyJourney(names: { readonly journey: string; readonly entry: string }, timeZone: string): Journey {
  // What is missing has defaults in the schemas.
  return normalizeJourney({ ...journeyFormat, id: 'new-journey', name: names.journey, settings: { timeZone }, steps: [newStep('entry', 'entry', names.entry)], edges: [] } as unknown as JourneyDocument);
}
