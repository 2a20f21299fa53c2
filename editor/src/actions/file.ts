import { Download, FileInput, FilePlus2, FolderOpen, Workflow } from 'lucide-react';
import { openFile as open } from '../files/open-text';
import { saveJourney } from '../files/save-journey';
import { chooseFile } from '../host/choose-file';
import { settle } from '../state/settle';
import type { Action } from './action';

export const newJourney: Action = {
  id: 'new', group: 'file', icon: FilePlus2, enabled: () => true,
  perform: (store) => store.getState().set({ dialog: 'start' }),
};

export const openFile: Action = {
  id: 'open', group: 'file', icon: FolderOpen, keys: ['Mod+O'], inFields: true, enabled: () => true,
  perform: (store) => chooseFile((file) => void open(store, file)),
};

export const importText: Action = {
  id: 'import', group: 'file', icon: FileInput, enabled: () => true,
  perform: (store) => store.getState().set({ dialog: 'import', refused: undefined }),
};

export const exportFile: Action = {
  id: 'export', group: 'file', icon: Download, keys: ['Mod+S'], inFields: true, enabled: () => true,
  perform: saveJourney,
};

export const toN8n: Action = {
  id: 'n8n', group: 'file', icon: Workflow, keys: ['Mod+Shift+E'], enabled: () => true,
  perform: (store) => {
    settle(store);
    store.getState().set({ dialog: 'n8n' });
  },
};
