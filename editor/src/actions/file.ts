import { Download, FilePlus2, FolderOpen } from 'lucide-react';
import { chooseFile } from '../host/choose-file';
import { exportJourney } from '../host/export-journey';
import { readDocument } from '../host/read-document';
import { journeyOf } from '../state/journey-of';
import { settle } from '../state/settle';
import type { EditorStore } from '../state/editor-store';
import type { Action } from './action';

export const newJourney: Action = {
  id: 'new', group: 'file', icon: FilePlus2, enabled: () => true,
  perform: (store) => store.getState().set({ dialog: 'start' }),
};

export const openFile: Action = {
  id: 'open', group: 'file', icon: FolderOpen, keys: ['Mod+O'], enabled: () => true,
  perform: (store) => chooseFile((text) => openText(store, text)),
};

export const exportFile: Action = {
  id: 'export', group: 'file', icon: Download, keys: ['Mod+S'], enabled: () => true,
  perform: (store) => {
    settle(store);
    exportJourney(journeyOf(store.getState()));
  },
};

/** Opens a journey or a workflow of n8n; what can't be opened says why, and the journey that is open stays. */
export function openText(store: EditorStore, text: string): void {
  const read = readDocument(text);
  if (read.ok) store.getState().open(read.journey);
  else store.getState().set({ refused: read.problems });
}
