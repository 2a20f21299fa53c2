// Written from schemas/ by `npm run generate`. Do not edit.
import type { ShapeCheck } from './validators.generated';

export const eventShape: ShapeCheck;
export const consentEventShape: ShapeCheck;
