import { Languages, LayoutList, Map, Sparkles, SunMoon, Waypoints } from 'lucide-react';
import { placesOf } from '../../../core/compile/positions';
import { journeyOf } from '../state/journey-of';
import type { Theme } from '../state/editor-store';
import type { Action } from './action';

const nextTheme: Readonly<Record<Theme, Theme>> = { light: 'dark', dark: 'contrast', contrast: 'light' };

/** Asked for, it moves all steps, also those that were placed by hand. */
export const arrange: Action = {
  id: 'arrange', group: 'view', icon: Sparkles, keys: ['Mod+Shift+L'],
  enabled: (store) => journeyOf(store.getState()).steps.length > 0,
  perform: (store) => {
    const journey = journeyOf(store.getState());
    const positions = Object.fromEntries(placesOf({ ...journey, layout: {} }));
    store.getState().perform({ type: 'move', positions }, { key: 'arrange', params: {} });
  },
};

export const showOutline: Action = {
  id: 'outline', group: 'view', icon: LayoutList, keys: ['Mod+Alt+O'],
  enabled: (store) => store.getState().view !== 'outline',
  perform: (store) => store.getState().set({ view: 'outline' }),
};

export const showCanvas: Action = {
  id: 'canvas', group: 'view', icon: Waypoints, keys: ['Mod+Alt+C'],
  enabled: (store) => store.getState().view !== 'canvas',
  perform: (store) => store.getState().set({ view: 'canvas' }),
};

export const showMap: Action = {
  id: 'map', group: 'view', icon: Map, keys: ['Mod+Alt+M'],
  enabled: (store) => store.getState().view !== 'map',
  perform: (store) => store.getState().set({ view: 'map' }),
};

export const changeAppearance: Action = {
  id: 'appearance', group: 'view', icon: SunMoon, enabled: () => true,
  perform: (store) => store.getState().set({ theme: nextTheme[store.getState().theme] }),
};

export const changeLanguage: Action = {
  id: 'language', group: 'view', icon: Languages, enabled: () => true,
  perform: (store) => store.getState().set({ language: store.getState().language === 'en' ? 'ja' : 'en' }),
};
