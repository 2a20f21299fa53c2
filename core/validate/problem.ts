import type { Json } from '../json';
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

/** JSON pointer (RFC 6901) made of keys and indexes. */
export function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Whether the first pointer names the same place as the second or one inside it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}
