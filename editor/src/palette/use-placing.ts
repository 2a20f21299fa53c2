import { useReactFlow } from 'reactflow';
import { useCallback, useRef } from 'react';
import type { StepKind } from '../../../core/journey/journey';
import { addStep } from '../insert/add-step';
import { journeyOf } from '../state/journey-of';
import { useEditorStore, useWords } from '../state/use-editor';
import { dropPlace } from './drop-place';
import { samePlace } from './same-place';

/** So far something has to be moved before it is dragged and no longer clicked. */
const slack = 5;
/** So far beside the pointer the card is drawn, so that what lies below can be seen; there it stays. */
const beside = 14;

/** Drags a kind of step from the palette with mouse, pen or finger; Escape puts it back. */
export function usePlacing() {
  const store = useEditorStore();
  const flow = useReactFlow();
  const words = useWords();
  const justDragged = useRef(false);
  const onPointerDown = useCallback((kind: StepKind, { button, currentTarget, pointerId, clientX, clientY }: React.PointerEvent<HTMLElement>): void => {
    if (button !== 0) return;
    justDragged.current = false;
    let isDragging = false;
    const name = words.kinds[kind];
    const state = store.getState();
    const leave = new AbortController();
    const put = (): void => {
      leave.abort();
      state.set({ gesture: undefined });
    };
    const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void): void => document.addEventListener(type, listener, { signal: leave.signal, capture: true });
    on('pointermove', (event) => {
      if (event.pointerId !== pointerId || (!isDragging && Math.hypot(event.clientX - clientX, event.clientY - clientY) < slack)) return;
      if (!isDragging) {
        isDragging = true;
        justDragged.current = true;
        currentTarget.setPointerCapture(pointerId);
        state.say('dragging', { name });
      }
      const { gesture } = store.getState();
      const target = dropPlace(journeyOf(store.getState()), kind, event.clientX, event.clientY, flow);
      if (gesture?.type !== 'placing' || !samePlace(gesture.target, target)) state.set({ gesture: { type: 'placing', kind, target } });
    });
    on('pointerup', (event) => {
      if (event.pointerId !== pointerId) return;
      const { gesture } = store.getState();
      put();
      if (gesture?.type !== 'placing' || gesture.target === undefined) return;
      const { x, y } = flow.screenToFlowPosition({ x: event.clientX + beside, y: event.clientY + beside });
      addStep(store, kind, name, gesture.target, 'loose' in gesture.target ? { x: Math.round(x), y: Math.round(y) } : undefined);
    });
    on('pointercancel', put);
    on('keydown', (event) => {
      if (event.key !== 'Escape' || !isDragging) return;
      event.preventDefault();
      event.stopPropagation();
      put();
      state.say('dropped');
    });
  }, [store, flow, words]);
  // The click that ends a drag is none.
  const wasDragged = useCallback((): boolean => {
    const was = justDragged.current;
    justDragged.current = false;
    return was;
  }, []);
  return { onPointerDown, wasDragged };
}
