import type { Journey, JourneyDocument } from '../../../core/journey/journey';
import { normalizeJourney } from '../../../core/journey/normalize';
import winBack from '../../../schemas/examples/win-back.journey.json';

/** Journeys to begin with. JSON modules have types of their own, wider than a journey's. */
export const examples: readonly Journey[] = [winBack].map((document) => normalizeJourney(document as unknown as JourneyDocument));
