import { useEffect } from 'react';
import { copyFragment, readFragment } from '../../../core/edit/fragment';
import { journeyOf } from '../state/journey-of';
import { useEditorStore } from '../state/use-editor';
import { actions, pasteFragment } from './actions';

/** Listens for the shortcuts of all actions, and for copy, cut and paste; fields keep their own. */
export function useShortcuts(): void {
  const store = useEditorStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || isField(event.target)) return;
      const pressed = keysOf(event);
      const action = actions.find(({ shortcut }) => shortcut === pressed || (shortcut === 'Delete' && pressed === 'Backspace') || (shortcut === 'Mod+Shift+Z' && pressed === 'Mod+Y'));
      if (action?.enabled(store) !== true) return;
      event.preventDefault();
      action.perform(store);
    };
    const onCopy = (event: ClipboardEvent): void => {
      if (isField(event.target) || document.getSelection()?.isCollapsed === false) return;
      const state = store.getState();
      const fragment = copyFragment(journeyOf(state), state.selection);
      if (fragment.steps.length === 0) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', JSON.stringify(fragment, null, 2));
      if (event.type === 'cut') actions.find(({ id }) => id === 'remove')?.perform(store);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (isField(event.target)) return;
      const fragment = readFragment(event.clipboardData?.getData('text/plain') ?? '');
      if (fragment === undefined) return;
      event.preventDefault();
      pasteFragment(store, fragment);
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [store]);
}

function keysOf({ key, metaKey, ctrlKey, shiftKey, altKey }: KeyboardEvent): string {
  return [metaKey || ctrlKey ? 'Mod' : '', shiftKey ? 'Shift' : '', altKey ? 'Alt' : '', key.length === 1 ? key.toUpperCase() : key].filter((part) => part !== '').join('+');
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
