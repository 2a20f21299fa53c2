import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JourneyDocument } from '../../../core/journey/journey';

/** The example as it stands in its file, under another id and name if wished. */
export function winBack(changes: Partial<Pick<JourneyDocument, 'id' | 'name'>> = {}): JourneyDocument {
  const text = readFileSync(join(__dirname, '..', '..', '..', 'schemas', 'examples', 'win-back.journey.json'), 'utf8');
  return { ...(JSON.parse(text) as JourneyDocument), ...changes };
}
