import { Mail } from 'lucide-react';
import type { Action } from './action';

export const openMessages: Action = {
  id: 'messages', group: 'view', icon: Mail, keys: ['Mod+Alt+E'], enabled: () => true,
  perform: (store) => store.getState().openMessage(),
};
