import { useCallback, useMemo } from 'react';
import type { Json } from '../../../core/json';
import type { Label } from '../state/editor-store';
import { afterPress } from '../ui/after-press';
import { settle, stepAt } from '../state/settle';
import { useEditorStore } from '../state/use-editor';

interface FieldChange {
  /** Typing is one change until it pauses; with a label of its own a change stands alone and is announced. */
  readonly change: (value: Json | undefined, label?: Label) => void;
  /** The field was left. */
  readonly leave: () => void;
}

/** How a field changes the document at its place. */
export function useFieldChange(pointer: string, title: string): FieldChange {
  const store = useEditorStore();
  const change = useCallback((value: Json | undefined, label?: Label): void => {
    const step = stepAt(store.getState(), pointer);
    const touched = step === undefined ? [] : [step.id];
    store.getState().perform({ type: 'set', pointer, value }, label ?? { key: 'edit', params: { field: title } }, { touched, ...(label === undefined && { coalesceKey: `field:${pointer}` }) });
  }, [store, pointer, title]);
  const leave = useCallback((): void => {
    store.getState().seal();
    const step = stepAt(store.getState(), pointer);
    if (step !== undefined) afterPress(() => settle(store, step.id));
  }, [store, pointer]);
  return useMemo(() => ({ change, leave }), [change, leave]);
}
