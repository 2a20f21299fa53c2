import { useEffect } from 'react';
import { readFragment } from '../../../core/edit/fragment';
import { pasteDocument } from '../files/paste-document';
import { useEditorStore } from '../state/use-editor';
import { fragmentText, keep, pasteFragment } from './clipboard';
import { isField } from './is-field';
import { remove } from './remove';

/** Answers the browser's copy, cut and paste with steps; fields keep their own. */
export function useClipboard(): void {
  const store = useEditorStore();
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      if (isField(event.target) || document.getSelection()?.isCollapsed === false) return;
      const fragment = keep(store);
      if (fragment === undefined) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', fragmentText(fragment));
      if (event.type === 'cut') remove.perform(store);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (isField(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const fragment = readFragment(text);
      if (fragment === undefined && !pasteDocument(store, text)) return;
      event.preventDefault();
      if (fragment !== undefined) pasteFragment(store, fragment);
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [store]);
}
