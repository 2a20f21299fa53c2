import { useEffect } from 'react';
import { useEditorStore } from '../state/use-editor';
import { actions } from './index';
import { isField } from './is-field';

/** Listens for the keys of all actions; fields and open dialogs keep their own. */
export function useShortcuts(): void {
  const store = useEditorStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { dialog } = store.getState();
      const isOver = isInMenu(event.target) || dialog !== undefined;
      if (event.isComposing || event.defaultPrevented || (isOver && dialog !== 'messages')) return;
      const pressed = keysOf(event);
      const isTaken = isOver || isField(event.target);
      const action = Object.values(actions).find(({ keys = [], byBrowser, inFields, enabled }) => byBrowser === undefined && (!isTaken || inFields === true) && keys.includes(pressed) && enabled(store));
      if (action === undefined) return;
      event.preventDefault();
      action.perform(store);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store]);
}

/** Menus and what else lies over the page have keys of their own. */
function isInMenu(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null;
}

/** With Alt the key's place counts, for it types another sign on a Mac. */
function keysOf({ key, code, metaKey, ctrlKey, shiftKey, altKey }: KeyboardEvent): string {
  const typed = altKey && /^(?:Key|Digit)./.test(code) ? code.slice(-1) : key;
  return [metaKey || ctrlKey ? 'Mod' : '', shiftKey ? 'Shift' : '', altKey ? 'Alt' : '', typed.length === 1 ? typed.toUpperCase() : typed].filter((part) => part !== '').join('+');
}
