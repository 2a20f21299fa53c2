import { groupBy } from '../../../core/group-by';
import type { Journey } from '../../../core/journey/journey';
import type { Problem } from '../../../core/problem';
import { validateJourney } from '../../../core/validate/validate-journey';
import type { EditorStore } from '../state/editor-store';
import { journeyOf } from '../state/journey-of';

export interface Found {
  readonly problems: readonly Problem[];
  readonly byStep: ReadonlyMap<string, readonly Problem[]>;
}

/** Up to so many steps a journey is looked at in the moment it changes; a larger one when nobody has changed it for a while. */
const atOnce = 150;
const quietFor = 250;

const found = new WeakMap<Journey, Found>();
const watches = new WeakMap<EditorStore, ProblemWatch>();

/** Everything wrong with a journey; the same journey is looked at once. */
export function problemsOf(journey: Journey): Found {
  const known = found.get(journey);
  if (known !== undefined) return known;
  const { problems } = validateJourney(journey);
  const result = { problems, byStep: groupBy(problems, ({ step }) => step ?? '') };
  found.set(journey, result);
  return result;
}

/** What is known to be wrong with the journey in the page. While a large one changes, what was found last is shown. */
export interface ProblemWatch {
  readonly get: () => Found;
  readonly subscribe: (listener: () => void) => () => void;
}

export function problemWatch(store: EditorStore): ProblemWatch {
  const known = watches.get(store);
  if (known !== undefined) return known;
  const watch = newWatch(store);
  watches.set(store, watch);
  return watch;
}

function newWatch(store: EditorStore): ProblemWatch {
  let last: Found = { problems: [], byStep: new Map() };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const look = (): void => {
    timer = undefined;
    last = problemsOf(journeyOf(store.getState()));
    for (const listener of listeners) listener();
  };
  store.subscribe((state, before) => {
    if (journeyOf(state) === journeyOf(before) || timer === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(look, quietFor);
  });
  return {
    get: () => {
      const journey = journeyOf(store.getState());
      if (journey.steps.length <= atOnce || found.has(journey)) last = problemsOf(journey);
      else timer ??= setTimeout(look, quietFor);
      return last;
    },
    subscribe: (listener) => {
      const leave = store.subscribe(listener);
      listeners.add(listener);
      return () => {
        leave();
        listeners.delete(listener);
      };
    },
  };
}
