import { useSyncExternalStore } from 'react';
import type { Problem } from '../../../core/problem';
import { useEditorStore } from '../state/use-editor';
import { problemWatch, type Found } from './problem-watch';

const none: readonly Problem[] = [];

export function useProblems(): readonly Problem[] {
  return useFound(({ problems }) => problems);
}

/** Problems by the step they belong to. */
export function useProblemsByStep(): Found['byStep'] {
  return useFound(({ byStep }) => byStep);
}

function useFound<T>(select: (found: Found) => T): T {
  const watch = problemWatch(useEditorStore());
  return useSyncExternalStore(watch.subscribe, () => select(watch.get()));
}

/** A card asks for its own: it is drawn anew only when these change. */
export function useProblemsOf(step: string): { readonly errors: number; readonly warnings: number; readonly fresh: boolean } {
  const store = useEditorStore();
  const watch = problemWatch(store);
  const text = useSyncExternalStore(watch.subscribe, () => {
    const own = watch.get().byStep.get(step) ?? none;
    return `${String(own.filter(({ severity }) => severity === 'error').length)} ${String(own.filter(({ severity }) => severity === 'warning').length)} ${store.getState().fresh.has(step) ? 'fresh' : ''}`;
  });
  const [errors = '0', warnings = '0', fresh] = text.split(' ');
  return { errors: Number(errors), warnings: Number(warnings), fresh: fresh === 'fresh' };
}
