import { useCallback } from 'react';
import { actions } from '../actions';
import { journeyOf } from '../state/journey-of';
import { useEditorStore } from '../state/use-editor';
import { nudgeCards } from './move-cards';
import { focusCard, useBringIntoView } from './use-bring-into-view';
import type { InSight } from './use-drawing';
import { walkFrom, type Direction } from './walk-steps';

const directions: Readonly<Record<string, Direction>> = { ArrowRight: 'next', ArrowLeft: 'previous', ArrowDown: 'branch-after', ArrowUp: 'branch-before' };
const grid = 16;
const nudges: Readonly<Record<string, { readonly x: number; readonly y: number }>> = { ArrowRight: { x: grid, y: 0 }, ArrowLeft: { x: -grid, y: 0 }, ArrowDown: { x: 0, y: grid }, ArrowUp: { x: 0, y: -grid } };

/** Keys on a focused card: arrows walk the journey, with Alt they move the card, and the letters of the actions do what they say. */
export function useCanvasKeys(inSight: InSight, openMenu: (id: string, x: number, y: number) => void): (event: React.KeyboardEvent) => void {
  const store = useEditorStore();
  const bring = useBringIntoView();
  return useCallback((event) => {
    const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.react-flow__node') : null;
    const id = card?.dataset['id'];
    if (card === null || id === undefined || event.target !== card || event.nativeEvent.isComposing || event.metaKey || event.ctrlKey) return;
    const state = store.getState();
    const { selection } = state;
    const chosen = selection.includes(id) ? selection : [id];
    const { key, altKey, shiftKey } = event;
    const done = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const direction = directions[key];
    const nudge = nudges[key];
    if (direction !== undefined && nudge !== undefined) {
      done();
      if (altKey) {
        nudgeCards(store, inSight, chosen, nudge);
        bring(id);
        return;
      }
      const next = walkFrom({ ...journeyOf(store.getState()), steps: inSight.steps, edges: inSight.edges }, id, direction);
      if (next === undefined) return;
      state.select(shiftKey ? [...new Set([...chosen, next])] : [next]);
      if (shiftKey) state.say('chosen', { count: String(store.getState().selection.length) });
      bring(next);
      focusCard(next);
    } else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) {
      done();
      const { left, bottom } = card.getBoundingClientRect();
      openMenu(id, left + 12, bottom);
    } else if (key === 'Escape' && state.selection.length > 0) {
      done();
      state.select([]);
    } else if (key === 'Delete' || key === 'Backspace') {
      // The shortcut of the action follows; it removes what is chosen.
      state.select(chosen);
    } else if (!altKey && !shiftKey) {
      const action = Object.values(actions).find(({ stepKey }) => stepKey?.toLowerCase() === key.toLowerCase());
      if (action === undefined) return;
      done();
      state.select([id]);
      if (action.enabled(store)) action.perform(store);
    }
  }, [store, bring, inSight, openMenu]);
}
