import { useEffect, type RefObject } from 'react';
import { useEditor } from '../state/use-editor';
import { fieldAt } from './field-at';

/** Brings the field that somebody asked for into sight, opens what it is folded in, and gives it the focus. */
export function useWantedField(panel: RefObject<HTMLElement | null>): void {
  const wanted = useEditor((state) => state.wanted);
  useEffect(() => {
    if (wanted === undefined) return undefined;
    if (showField(panel.current, wanted.pointer)) return undefined;
    // A part that keeps its fields behind tabs needs a moment to open the right one.
    const later = requestAnimationFrame(() => void showField(panel.current, wanted.pointer));
    return () => cancelAnimationFrame(later);
  }, [wanted, panel]);
}

/** Answers whether the field itself was there, not only something around it. */
function showField(panel: HTMLElement | null, pointer: string): boolean {
  const field = panel === null ? undefined : fieldAt(panel, pointer);
  if (field === undefined) return false;
  for (let around: Element | null = field; around !== null && around !== panel; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  // An entry that is folded itself opens too.
  const folded = field.querySelector(':scope > details');
  if (folded instanceof HTMLDetailsElement) folded.open = true;
  field.scrollIntoView({ block: 'center' });
  (field.querySelector<HTMLElement>(focusable) ?? field).focus({ preventScroll: true });
  return field.dataset['pointer'] === pointer;
}

const focusable = 'input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [contenteditable="true"], button:not([disabled]), summary';
