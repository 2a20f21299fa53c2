import { Command, Keyboard } from 'lucide-react';
import type { Action } from './action';

export const openCommands: Action = {
  id: 'commands', group: 'help', icon: Command, keys: ['Mod+K'], enabled: () => true,
  perform: (store) => store.getState().set({ dialog: 'commands' }),
};

export const openShortcuts: Action = {
  id: 'shortcuts', group: 'help', icon: Keyboard, keys: ['Mod+/'], enabled: () => true,
  perform: (store) => store.getState().set({ dialog: 'shortcuts' }),
};
