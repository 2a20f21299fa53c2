import type { Finding } from '../host/read-document';
import type { EditorStore } from '../state/editor-store';

/** Shows a text that can't be opened with all that is wrong with it, where it can be mended. The journey that is open stays. */
export function refuse(store: EditorStore, text: string, findings: readonly Finding[], file = ''): void {
  store.getState().set({ dialog: 'import', refused: { file, text, findings } });
}
