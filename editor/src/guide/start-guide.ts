import type { EditorStore } from '../state/editor-store';

/** Shows the guide once in the life of the page; after that only who asks for it gets it. */
export function startGuide(store: EditorStore): void {
  if (!store.getState().guided) store.getState().set({ guide: 0, guided: true, guideAsked: false });
}
