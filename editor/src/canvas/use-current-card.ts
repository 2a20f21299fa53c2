import { useCallback, useState } from 'react';
import { useEditor } from '../state/use-editor';
import type { InSight } from './use-drawing';

/** The one card that Tab comes to: where the focus was last, or what was chosen since; at first, where people come in. */
export function useCurrentCard({ steps, places }: InSight): { readonly current: string | undefined; readonly onFocusCapture: (event: React.FocusEvent) => void } {
  const selection = useEditor((state) => state.selection);
  const [focused, setFocused] = useState<string>();
  const onFocusCapture = useCallback((event: React.FocusEvent): void => {
    const { id } = event.target instanceof HTMLElement && event.target.classList.contains('react-flow__node') ? event.target.dataset : {};
    if (id !== undefined) setFocused(id);
  }, []);
  const chosen = selection.find((id) => places.has(id));
  const last = focused !== undefined && places.has(focused) ? focused : undefined;
  const current = last !== undefined && (chosen === undefined || selection.includes(last)) ? last : (chosen ?? (steps.find((step) => step.kind === 'entry') ?? steps[0])?.id);
  return { current, onFocusCapture };
}
