import { useReactFlow, useStoreApi } from 'reactflow';
import { useCallback } from 'react';
import { cardElement } from './card-element';
import { howInView } from './in-view';
import { cardHeight, cardWidth } from './project';

const smallest = 0.5;
const margin = 24;

/** Moves the view so that a card can be read, if it can't be already. */
export function useBringIntoView(): (id: string) => void {
  const flow = useReactFlow();
  const api = useStoreApi();
  return useCallback((id) => {
    const node = flow.getInternalNode(id);
    if (node === undefined) return;
    const { x, y } = node.internals.positionAbsolute;
    const box = { x, y, width: cardWidth, height: node.measured.height ?? cardHeight(0) };
    const view = api.getState();
    const zoom = flow.getZoom();
    if (howInView(box, view, margin) === 'whole' && zoom >= smallest) return;
    const isCalm = typeof window.matchMedia !== 'function' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    void flow.setCenter(x + box.width / 2, y + box.height / 2, { zoom: Math.max(zoom, smallest), duration: isCalm ? 0 : 180 });
  }, [flow, api]);
}

/** Gives a card the focus; one that was out of sight is drawn a moment later. */
export function focusCard(id: string, tries = 10): void {
  const card = cardElement(id);
  if (card !== undefined) card.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusCard(id, tries - 1));
}
