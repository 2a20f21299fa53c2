import { useReactFlow, useStoreApi, type NodeChange, type OnNodeDrag, type SelectionDragHandler } from 'reactflow';
import { useCallback, useRef, useState } from 'react';
import type { Point } from '../../../core/layout/drawing';
import { useEditorStore } from '../state/use-editor';
import { keepTo, linesOf, type Kept, type Lines } from './helper-lines';
import { howInView } from './in-view';
import { moveCards } from './move-cards';
import { cardHeight, cardWidth, type CardNode } from './project';
import type { InSight } from './use-drawing';

const still: ReadonlyMap<string, Point> = new Map();
/** Pixels of the screen within which a card keeps to a line. */
const reach = 6;

/** Cards being dragged: where they are now, and the lines that a single one keeps to. With Alt it keeps to none. */
export function useMoving(inSight: InSight) {
  const store = useEditorStore();
  const flow = useReactFlow();
  const api = useStoreApi();
  const [dragged, setDragged] = useState(still);
  const [lines, setLines] = useState<Kept['lines']>({});
  const latest = useRef(still);
  const others = useRef<Lines>({ x: [], y: [] });
  const isFree = useRef(false);

  const onNodesChange = useCallback((changes: NodeChange<CardNode>[]): void => {
    const chosen = changes.filter((change) => change.type === 'select');
    if (chosen.length > 0) {
      const now = new Set(store.getState().selection);
      for (const { id, selected } of chosen) if (selected) now.add(id); else now.delete(id);
      store.getState().select([...now]);
    }
    const moves = changes.flatMap((change) => (change.type === 'position' && change.dragging === true && change.position !== undefined ? [{ id: change.id, at: change.position }] : []));
    const [first] = moves;
    if (first === undefined) return;
    const kept = moves.length > 1 || isFree.current ? { at: first.at, lines: {} } : keepTo({ ...first.at, width: cardWidth, height: heightOf(flow.getNode(first.id)) }, others.current, reach / flow.getZoom());
    latest.current = new Map([...moves.map(({ id, at }) => [id, at] as const), [first.id, kept.at]]);
    setDragged(latest.current);
    setLines(kept.lines);
  }, [store, flow]);

  const start = useCallback((moving: readonly CardNode[]): void => {
    const ids = new Set(moving.map(({ id }) => id));
    const view = api.getState();
    const cards = flow.getNodes().filter((card) => !ids.has(card.id) && howInView({ ...card.position, width: cardWidth, height: heightOf(card) }, view) !== 'outside');
    others.current = linesOf(cards.map((card) => ({ ...card.position, width: cardWidth, height: heightOf(card) })));
  }, [flow, api]);
  const onNodeDragStart = useCallback<OnNodeDrag<CardNode>>((_event, _node, moving) => start(moving), [start]);
  const onSelectionDragStart = useCallback<SelectionDragHandler<CardNode>>((_event, moving) => start(moving), [start]);

  const onNodeDragStop = useCallback((): void => {
    if (latest.current.size > 0) moveCards(store, inSight, latest.current);
    latest.current = still;
    setDragged(still);
    setLines({});
  }, [store, inSight]);

  const onPointerMoveCapture = useCallback((event: React.PointerEvent): void => {
    isFree.current = event.altKey;
  }, []);

  return { dragged, lines, onNodesChange, onNodeDragStart, onSelectionDragStart, onNodeDragStop, onPointerMoveCapture };
}

function heightOf(node: { readonly measured?: { readonly height?: number } } | undefined): number {
  return node?.measured?.height ?? cardHeight(0);
}
