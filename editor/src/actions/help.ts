import { Command, Keyboard, Signpost } from 'lucide-react';
import type { Action } from './action';

export const openCommands: Action = {
  id: 'commands', group: 'help', icon: Command, keys: ['Mod+K'], enabled: () => true,
  perform: (store) => store.getState().set({ dialog: 'commands' }),
};

export const openShortcuts: Action = {
  id: 'shortcuts', group: 'help', icon: Keyboard, keys: ['Mod+/'], enabled: () => true,
  perform: (store) => store.getState().set({ dialog: 'shortcuts' }),
};

export const showGuide: Action = {
  id: 'guide', group: 'help', icon: Signpost, enabled: () => true,
  perform: (store) => store.getState().set({ view: 'canvas', guide: 0, guided: true, guideAsked: true }),
};
