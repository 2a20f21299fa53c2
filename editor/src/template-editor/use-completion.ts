import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { useListbox } from '../ui/use-listbox';
import { accept, matching, typedWord, type Suggestion, type TextChange, type TypedWord } from './completion';
import { writeInto } from './write-into';

export interface Completion {
  /** What fits now; undefined while nothing is offered. */
  readonly list: readonly Suggestion[] | undefined;
  /** Where the typed word begins. */
  readonly from: number;
  readonly at: number;
  readonly listId: string;
  readonly optionId: (index: number) => string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** After typing and after the caret was moved; only typing opens the list. */
  readonly look: (isTyping: boolean) => void;
  readonly close: () => void;
  readonly choose: (suggestion: Suggestion) => void;
  readonly apply: (change: TextChange) => void;
}

/** What can be written at the caret, and the keys that choose of it: arrows, Enter, Escape; Control and Space ask for it. */
export function useCompletion(field: RefObject<HTMLTextAreaElement | null>, suggestions: readonly Suggestion[]): Completion {
  const [typed, setTyped] = useState<TypedWord>();
  const found = typed === undefined ? [] : matching(suggestions, typed);
  // A word that is there already is nothing to offer.
  const list = typed === undefined || found.length === 0 || (found.length === 1 && found[0]?.text === typed.word) ? undefined : found;
  const { listId, optionId, at, goTo, walk } = useListbox(list ?? []);
  const close = (): void => setTyped(undefined);
  useEffect(() => {
    if (typed === undefined) return undefined;
    // When something else has the focus, not when the field loses it: what is taken out of a dialog in between draws the focus to the dialog.
    const onFocus = (event: FocusEvent): void => {
      if (event.target !== field.current) setTyped(undefined);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [field, typed]);
  const look = (isTyping: boolean): void => {
    const { current } = field;
    if (current === null || (!isTyping && typed === undefined)) return;
    const now = current.selectionStart === current.selectionEnd ? typedWord(current.value, current.selectionStart) : undefined;
    if (now?.word !== typed?.word) goTo(0);
    setTyped(now);
  };
  const apply = (change: TextChange): void => {
    const { current } = field;
    if (current === null) return;
    writeInto(current, change);
    goTo(0);
    setTyped(change.goesOn ? typedWord(current.value, change.caret) : undefined);
  };
  const choose = (suggestion: Suggestion): void => {
    const { current } = field;
    if (current === null || typed === undefined) return;
    apply(accept(current.value, typed, current.selectionStart, suggestion));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // While a word of Japanese is being composed, these keys are the composer's.
    if (event.nativeEvent.isComposing) return;
    if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault();
      look(true);
      return;
    }
    if (list === undefined) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else {
      walk(event, choose);
    }
  };
  return { list, from: typed?.from ?? 0, at, listId, optionId, onKeyDown, look, close, choose, apply };
}
