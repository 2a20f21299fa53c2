import { useId, useState } from 'react';
import { nextIndex } from './next-index';

export interface Listbox<T> {
  readonly listId: string;
  readonly optionId: (index: number) => string;
  /** Which one the keys have come to. */
  readonly at: number;
  /** Its id, for `aria-activedescendant`; undefined while there is none. */
  readonly activeId: string | undefined;
  readonly goTo: (index: number) => void;
  /** Up and down walk, Enter chooses. */
  readonly walk: (event: React.KeyboardEvent, onChoose: (one: T) => void) => void;
}

/** A list below a field that keeps the focus (WAI-ARIA Authoring Practices, combobox with a listbox). */
export function useListbox<T>(list: readonly T[]): Listbox<T> {
  const listId = useId();
  const [wanted, goTo] = useState(0);
  const at = Math.min(wanted, Math.max(0, list.length - 1));
  const optionId = (index: number): string => `${listId}-${String(index)}`;
  const walk: Listbox<T>['walk'] = (event, onChoose) => {
    // While a word of Japanese is being composed, these keys are the composer's.
    if (event.nativeEvent.isComposing) return;
    // Home and End go on moving the caret.
    const next = event.key.startsWith('Arrow') ? nextIndex(event.key, at, list.length, 'down') : undefined;
    const chosen = event.key === 'Enter' ? list[at] : undefined;
    if (next === undefined && chosen === undefined) return;
    event.preventDefault();
    if (next !== undefined) goTo(next);
    if (chosen !== undefined) onChoose(chosen);
  };
  return { listId, optionId, at, activeId: list.length === 0 ? undefined : optionId(at), goTo, walk };
}
