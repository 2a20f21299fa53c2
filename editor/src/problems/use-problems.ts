import { useSyncExternalStore } from 'react';
import { groupBy } from '../../../core/group-by';
import type { Journey } from '../../../core/journey/journey';
import type { Problem } from '../../../core/problem';
import { validateJourney } from '../../../core/validate/validate-journey';
import { journeyOf } from '../state/journey-of';
import { useEditorStore } from '../state/use-editor';

interface Found {
  readonly problems: readonly Problem[];
  readonly byStep: ReadonlyMap<string, readonly Problem[]>;
}

const found = new WeakMap<Journey, Found>();
const none: readonly Problem[] = [];

/** Everything wrong with a journey; the same journey is looked at once. */
export function problemsOf(journey: Journey): Found {
  const known = found.get(journey);
  if (known !== undefined) return known;
  const { problems } = validateJourney(journey);
  const byStep = groupBy(problems, ({ step }) => step ?? '');
  const result = { problems, byStep };
  found.set(journey, result);
  return result;
}

export function useProblems(): readonly Problem[] {
  const store = useEditorStore();
  return useSyncExternalStore(store.subscribe, () => problemsOf(journeyOf(store.getState())).problems);
}

/** A card asks for its own: it is drawn anew only when these change. */
export function useProblemsOf(step: string): { readonly errors: number; readonly warnings: number; readonly fresh: boolean } {
  const store = useEditorStore();
  const text = useSyncExternalStore(store.subscribe, () => {
    const state = store.getState();
    const own = problemsOf(journeyOf(state)).byStep.get(step) ?? none;
    return `${String(own.filter(({ severity }) => severity === 'error').length)} ${String(own.filter(({ severity }) => severity === 'warning').length)} ${state.fresh.has(step) ? 'fresh' : ''}`;
  });
  const [errors = '0', warnings = '0', fresh] = text.split(' ');
  return { errors: Number(errors), warnings: Number(warnings), fresh: fresh === 'fresh' };
}
