import { useEffect } from 'react';
import { isDirty } from '../../../core/edit/history';
import { journeyOf } from '../state/journey-of';
import { useEditor, useWords } from '../state/use-editor';

/** While there are changes that aren't saved, the title of the page says so, and the browser asks before it leaves the page. */
export function useUnsaved(): void {
  const words = useWords();
  const name = useEditor((state) => journeyOf(state).name);
  const dirty = useEditor((state) => isDirty(state.history));
  useEffect(() => {
    document.title = `${dirty ? '● ' : ''}${name} – ${words.app}`;
  }, [dirty, name, words]);
  useEffect(() => {
    if (!dirty) return;
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [dirty]);
}
