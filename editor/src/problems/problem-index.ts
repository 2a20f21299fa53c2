import { keysOf, pointerOf } from '../../../core/json-pointer';
import type { Problem } from '../../../core/problem';

/** Problems by the place they are at: each field looks its own up, however many there are. */
export interface ProblemIndex {
  /** At exactly this place. */
  readonly at: (pointer: string) => readonly Problem[];
  /** At this place or inside it. */
  readonly within: (pointer: string) => readonly Problem[];
}

const indexes = new WeakMap<readonly Problem[], ProblemIndex>();
const none: readonly Problem[] = [];

/** The index of a list of problems; made once for each. */
export function problemIndex(problems: readonly Problem[]): ProblemIndex {
  const known = indexes.get(problems);
  if (known !== undefined) return known;
  const exact = new Map<string, Problem[]>();
  const inside = new Map<string, Problem[]>();
  for (const problem of problems) {
    add(exact, problem.pointer, problem);
    const keys = keysOf(problem.pointer);
    for (let length = 0; length <= keys.length; length++) add(inside, pointerOf(keys.slice(0, length)), problem);
  }
  const index: ProblemIndex = { at: (pointer) => exact.get(pointer) ?? none, within: (pointer) => inside.get(pointer) ?? none };
  indexes.set(problems, index);
  return index;
}

function add(map: Map<string, Problem[]>, key: string, problem: Problem): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [problem]);
  else list.push(problem);
}
