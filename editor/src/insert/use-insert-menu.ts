import { useCallback } from 'react';
import { useEditorStore } from '../state/use-editor';
import type { InsertRequest } from '../state/insert-request';

/** Opens the menu of steps to add. */
export function useInsertMenu(): (request: InsertRequest) => void {
  const store = useEditorStore();
  return useCallback((inserting) => store.getState().set({ inserting }), [store]);
}
