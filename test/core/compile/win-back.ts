import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journey, JourneyDocument } from '../../../core/journey/journey';
import { normalizeJourney } from '../../../core/journey/normalize';

/** The example journey in canonical form. */
export function winBack(): Journey {
  const file = join(__dirname, '..', '..', '..', 'schemas', 'examples', 'win-back.journey.json');
  return normalizeJourney(JSON.parse(readFileSync(file, 'utf8')) as JourneyDocument);
}
