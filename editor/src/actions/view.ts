import { Languages, LayoutList, Map, PanelLeft, Sparkles, SunMoon, Waypoints } from 'lucide-react';
import { isPaletteOpen } from '../palette/is-palette-open';
import { journeyOf } from '../state/journey-of';
import type { Theme } from '../state/editor-store';
import type { Action } from './action';

const nextTheme: Readonly<Record<Theme, Theme>> = { light: 'dark', dark: 'contrast', contrast: 'light' };

/** Asked for, it moves all steps, also those that were placed by hand; from then on new ones are fitted in until somebody places one by hand again. */
export const arrange: Action = {
  id: 'arrange', group: 'view', icon: Sparkles, keys: ['Mod+Shift+L'],
  enabled: (store) => journeyOf(store.getState()).steps.length > 0,
  perform: (store) => store.getState().perform({ type: 'set', pointer: '/layout', value: {} }, { key: 'arrange', params: {} }),
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

export const togglePalette: Action = {
  id: 'palette', group: 'view', icon: PanelLeft,
  enabled: (store) => store.getState().view === 'canvas',
  perform: (store) => store.getState().set({ palette: !isPaletteOpen(store.getState().palette) }),
};

export const changeAppearance: Action = {
  id: 'appearance', group: 'view', icon: SunMoon, enabled: () => true,
  perform: (store) => store.getState().set({ theme: nextTheme[store.getState().theme] }),
};

export const changeLanguage: Action = {
  id: 'language', group: 'view', icon: Languages, enabled: () => true,
  perform: (store) => store.getState().set({ language: store.getState().language === 'en' ? 'ja' : 'en' }),
};
