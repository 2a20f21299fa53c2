import type { Edge } from '../journey/journey';
import type { EdgeEnds } from './command';

/** A plain way from an output to the first input. */
export function edgeOf(from: string, port: string, to: string): Edge {
  return { from, port, to, input: 0, type: 'main' };
}

/** Whether two name the same way. */
export function sameEnds(a: EdgeEnds, b: EdgeEnds): boolean {
  return a.from === b.from && a.port === b.port && a.to === b.to;
}
