import { useEffect, useRef } from 'react';
import { useEditor } from '../state/use-editor';
import { nextIndex } from '../ui/next-index';

interface ToolbarKeys {
  readonly ref: React.RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onFocus: (event: React.FocusEvent) => void;
}

/** One stop of the Tab key for a whole toolbar, with arrows, Home and End within (WAI-ARIA Authoring Practices, toolbar). */
export function useToolbarKeys(): ToolbarKeys {
  const ref = useRef<HTMLDivElement>(null);
  const buttons = (): readonly HTMLButtonElement[] => [...(ref.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
  const makeStop = (stop: Element | undefined): void => {
    for (const button of ref.current?.querySelectorAll<HTMLButtonElement>('button') ?? []) button.tabIndex = button === stop ? 0 : -1;
  };
  // Which buttons can be used changes with the history and the view: there has to be a stop at any time.
  useEditor((state) => state.history);
  useEditor((state) => state.view);
  useEffect(() => {
    const usable = buttons();
    makeStop(usable.find((button) => button.tabIndex === 0 && button === document.activeElement) ?? usable.find((button) => button.tabIndex === 0) ?? usable[0]);
  });
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const usable = buttons();
    const at = usable.indexOf(document.activeElement as HTMLButtonElement);
    const to = nextIndex(event.key, at, usable.length, 'across');
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    usable[to]?.focus();
  };
  return { ref, onKeyDown, onFocus: (event) => makeStop(event.target) };
}
