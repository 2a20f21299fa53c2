import { Settings2 } from 'lucide-react';
import type { Action } from './action';

export const journeySettings: Action = {
  id: 'journey-settings', group: 'file', icon: Settings2, enabled: () => true,
  perform: (store) => store.getState().showJourney(),
};
