import type { Journey, JourneyDocument } from '../../../core/journey/journey';
import { normalizeJourney } from '../../../core/journey/normalize';
import birthday from '../../../schemas/examples/birthday.journey.json';
import renewalNotice from '../../../schemas/examples/renewal-notice.journey.json';
import survey from '../../../schemas/examples/post-purchase-survey.journey.json';
import welcome from '../../../schemas/examples/welcome.journey.json';
import winBack from '../../../schemas/examples/win-back.journey.json';

/** Journeys to begin with. JSON modules have types of their own, wider than a journey's. */
export const examples: readonly Journey[] = [winBack, welcome, survey, renewalNotice, birthday].map((document) => normalizeJourney(document as unknown as JourneyDocument));
