import { useEffect, type RefObject } from 'react';
import { isWithin } from '../../../core/json-pointer';
import { useEditor } from '../state/use-editor';
import { fieldAt } from './field-at';

/** Brings the field that somebody asked for into sight, opens what it is folded in, and gives it the focus. */
export function useWantedField(panel: RefObject<HTMLElement | null>): void {
  const wanted = useEditor((state) => state.wanted);
  useEffect(() => {
    // Texts of messages have a window of their own.
    if (wanted === undefined || isWithin(wanted.pointer, '/messages')) return undefined;
    showField(panel.current, wanted.pointer);
    // A dialog that closes gives the focus back to where it was, a moment later.
    const later = requestAnimationFrame(() => {
      if (panel.current !== null && !hasFocus(panel.current, wanted.pointer)) showField(panel.current, wanted.pointer);
    });
    return () => cancelAnimationFrame(later);
  }, [wanted, panel]);
}

function hasFocus(panel: HTMLElement, pointer: string): boolean {
  return fieldAt(panel, pointer)?.contains(document.activeElement) === true;
}

function showField(panel: HTMLElement | null, pointer: string): void {
  const field = panel === null ? undefined : fieldAt(panel, pointer);
  if (field === undefined) return;
  for (let around: Element | null = field; around !== null && around !== panel; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  // An entry that is folded itself opens too.
  const folded = field.querySelector(':scope > details');
  if (folded instanceof HTMLDetailsElement) folded.open = true;
  field.scrollIntoView({ block: 'center' });
  (field.querySelector<HTMLElement>(focusable) ?? field).focus({ preventScroll: true });
}

const focusable = 'input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [contenteditable="true"], button:not([disabled]), summary';
