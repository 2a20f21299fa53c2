import type { Json } from '../json';
import { pointerOf } from '../json-pointer';
import type { Problem } from '../problem';
import { journeyProblemCodes, type JourneyProblemCode } from './problem-codes';

/** Where a problem is: a JSON pointer, and the step it belongs to if any. */
export interface Spot {
  readonly pointer: string;
  readonly id?: string;
}

/** A problem of a journey, with the severity of its code. */
export function problem(code: JourneyProblemCode, spot: Spot, params: Readonly<Record<string, Json>> = {}): Problem {
  return { code, severity: journeyProblemCodes[code], pointer: spot.pointer, ...(spot.id !== undefined && { step: spot.id }), params };
}

/** The place below a spot. */
export function below(spot: Spot, ...keys: readonly (string | number)[]): Spot {
  return { ...spot, pointer: spot.pointer + pointerOf(keys) };
}
