import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Words } from '../i18n/en';
import { wordsOf } from '../i18n/words-of';
import type { EditorActions, EditorState, EditorStore } from './editor-store';

export const EditorContext = createContext<EditorStore | undefined>(undefined);

/** The store itself, for handlers that need what is true when they run. */
export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (store === undefined) throw new Error('no editor around this component');
  return store;
}

/** A part of the state; the component is drawn anew when that part changes. */
export function useEditor<T>(select: (state: EditorState & EditorActions) => T): T {
  return useStore(useEditorStore(), select);
}

export function useWords(): Words {
  return wordsOf(useEditor((state) => state.language));
}
