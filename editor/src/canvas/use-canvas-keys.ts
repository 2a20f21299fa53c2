import { useReactFlow } from 'reactflow';
import { useCallback } from 'react';
import { openPortsOf, portsOfStep } from '../../../core/edit/steps';
import { useInsertMenu } from '../insert/insert-menu-context';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditorStore } from '../state/use-editor';
import { walkFrom, type Direction } from './walk-steps';

const directions: Readonly<Record<string, Direction>> = { ArrowRight: 'next', ArrowLeft: 'previous', ArrowDown: 'branch-after', ArrowUp: 'branch-before' };

/** Keys on a focused card: arrows walk the journey, `A` adds a step behind it, Enter goes to its settings. */
export function useCanvasKeys(): (event: React.KeyboardEvent) => void {
  const store = useEditorStore();
  const flow = useReactFlow();
  const openMenu = useInsertMenu();
  return useCallback((event) => {
    const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.react-flow__node') : null;
    const id = card?.dataset['id'];
    if (card === null || id === undefined || event.target !== card || event.nativeEvent.isComposing || event.altKey || event.metaKey || event.ctrlKey) return;
    const journey = journeyOf(store.getState());
    const direction = directions[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      const next = walkFrom(journey, id, direction);
      if (next === undefined) return;
      store.getState().select([next]);
      void flow.fitView({ nodes: [{ id: next }], maxZoom: flow.getZoom(), minZoom: flow.getZoom(), duration: 0 }).then(() => document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(next)}"]`)?.focus());
    } else if (event.key === 'a' || event.key === 'A') {
      event.preventDefault();
      const step = stepOf(journey, id);
      if (step === undefined) return;
      const [open] = openPortsOf(step, journey);
      const [main] = portsOfStep(step, journey);
      const edge = journey.edges.find((one) => one.from === id && one.port === main);
      if (open !== undefined) openMenu({ place: { after: { from: id, port: open } }, anchor: card });
      else if (edge !== undefined) openMenu({ place: { on: edge }, anchor: card });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      store.getState().select([id]);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('aside input')?.focus());
    }
  }, [store, flow, openMenu]);
}
