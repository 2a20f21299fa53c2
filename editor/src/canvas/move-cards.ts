import type { Point } from '../../../core/layout/drawing';
import { journeyOf } from '../state/journey-of';
import type { EditorStore } from '../state/editor-store';
import { nameOfSteps } from '../state/name-of';
import type { InSight } from './use-drawing';

/**
 * Cards were put somewhere by hand: from now on all that are in sight stand where they are, so that none moves unasked. What is folded away
 * behind a moved card keeps its distance to it.
 *
 * @param coalesceKey joins moves that follow each other closely.
 */
export function moveCards(store: EditorStore, { places, folded }: InSight, to: ReadonlyMap<string, Point>, coalesceKey?: string): void {
  const { layout } = journeyOf(store.getState());
  const behind = [...folded].flatMap(([id, holder]): readonly (readonly [string, Point])[] => {
    const [own, before, after] = [Object.hasOwn(layout, id) ? layout[id] : undefined, places.get(holder), to.get(holder)];
    return own === undefined || before === undefined || after === undefined ? [] : [[id, { x: own.x + after.x - before.x, y: own.y + after.y - before.y }]];
  });
  const positions = Object.fromEntries([...places, ...to, ...behind].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
  store.getState().perform({ type: 'move', positions }, { key: 'move', params: {} }, { touched: [...to.keys()], ...(coalesceKey !== undefined && { coalesceKey }) });
}

/** Moves cards by the same distance, as the keyboard does. */
export function nudgeCards(store: EditorStore, inSight: InSight, ids: readonly string[], by: Point): void {
  const to = new Map(ids.flatMap((id) => {
    const at = inSight.places.get(id);
    return at === undefined ? [] : [[id, { x: at.x + by.x, y: at.y + by.y }] as const];
  }));
  moveCards(store, inSight, to, `nudge:${ids.join(' ')}`);
  store.getState().say('moved', { name: nameOfSteps(journeyOf(store.getState()), ids) });
}
