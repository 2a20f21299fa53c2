import type { Problem } from '../problem';
import type { JourneyProblemCode } from './problem-codes';

/** The value is there and of the right type, only not a good one: it can be shown, and mended where it is shown. */
const showable: ReadonlySet<string> = new Set<JourneyProblemCode>(['unknown-property', 'not-one-of', 'out-of-range', 'bad-length', 'bad-count', 'bad-pattern', 'not-unique', 'bad-key']);

/** Of what is wrong with the shape of a document, that with which it can't be drawn. More steps than a journey may have are more than a page can show. */
export function unshowable(shapeProblems: readonly Problem[]): readonly Problem[] {
  return shapeProblems.filter(({ code, pointer }) => !showable.has(code) || (code === 'bad-count' && (pointer === '/steps' || pointer === '/edges')));
}
