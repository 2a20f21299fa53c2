import { useReactFlow } from 'reactflow';
import { useCallback } from 'react';
import type { MapDrawing } from '../../../core/map/draw-map';
import { mapOf, stageOfStep } from '../../../core/map/journey-map';
import type { Point } from '../../../core/layout/drawing';
import { journeyOf } from '../state/journey-of';
import { useEditorStore } from '../state/use-editor';
import { mapCommands, showTouchpoint } from './map-commands';
import { nearestCard, type Heading } from './nearest-card';
import { touchpointNodeId } from './project-map';

const headings: Readonly<Record<string, Heading>> = { ArrowRight: 'right', ArrowLeft: 'left', ArrowDown: 'down', ArrowUp: 'up' };

/** Keys on a card of the map: arrows go to the next card, with Alt the card goes to the next stage; Enter opens the settings, Delete removes a touchpoint. */
export function useMapKeys(drawing: MapDrawing): (event: React.KeyboardEvent) => void {
  const store = useEditorStore();
  const flow = useReactFlow();
  return useCallback((event) => {
    const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.react-flow__node') : null;
    const id = card?.dataset['id'];
    if (card === null || id === undefined || event.target !== card || event.nativeEvent.isComposing || event.metaKey || event.ctrlKey) return;
    const touchpoint = id.startsWith(touchpointNodeId('')) ? id.slice(touchpointNodeId('').length) : undefined;
    const take = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const heading = headings[event.key];
    if (heading !== undefined) {
      take();
      if (event.altKey) moveToStage(heading);
      else goTo(nearestCard(cornersOf(drawing), id, heading));
    } else if (event.key === 'Enter') {
      take();
      if (touchpoint === undefined) {
        store.getState().set({ touchpoint: undefined });
        store.getState().select([id]);
      } else showTouchpoint(store, touchpoint);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('aside input')?.focus());
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && touchpoint !== undefined) {
      take();
      const next = nearestCard(cornersOf(drawing), id, 'up') ?? nearestCard(cornersOf(drawing), id, 'left');
      mapCommands.removeTouchpoint(store, touchpoint);
      goTo(next);
    }

    function moveToStage(way: Heading): void {
      if (id === undefined || (way !== 'left' && way !== 'right')) return;
      const map = mapOf(journeyOf(store.getState()));
      const stages = ['', ...map.stages.map((stage) => stage.id)];
      const now = touchpoint === undefined ? (stageOfStep(map, id) ?? '') : (map.touchpoints.find((one) => one.id === touchpoint)?.stage ?? '');
      const next = stages[stages.indexOf(now) + (way === 'right' ? 1 : -1)];
      if (next === undefined) return;
      const chosen = store.getState().selection;
      if (touchpoint === undefined) mapCommands.placeSteps(store, chosen.includes(id) ? chosen : [id], next);
      else mapCommands.placeTouchpoint(store, touchpoint, next);
    }

    function goTo(next: string | undefined): void {
      if (next === undefined) return;
      if (next.startsWith(touchpointNodeId(''))) showTouchpoint(store, next.slice(touchpointNodeId('').length));
      else {
        store.getState().set({ touchpoint: undefined });
        store.getState().select([next]);
      }
      void flow.fitView({ nodes: [{ id: next }], maxZoom: flow.getZoom(), minZoom: flow.getZoom(), duration: 0 }).then(() => document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(next)}"]`)?.focus());
    }
  }, [store, flow, drawing]);
}

function cornersOf({ steps, touchpoints }: MapDrawing): ReadonlyMap<string, Point> {
  return new Map([...steps, ...Array.from(touchpoints, ([id, point]) => [touchpointNodeId(id), point] as const)]);
}
