import { useReactFlow, type Connection, type IsValidConnection, type OnConnectEnd, type OnConnectStart } from 'reactflow';
import { useCallback, useEffect } from 'react';
import { refusedTargets, whyNotConnect } from '../../../core/edit/connection-rules';
import { connectSteps } from '../connect/connect-steps';
import { useInsertMenu } from '../insert/use-insert-menu';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore } from '../state/use-editor';

/** A way being drawn from an output: over which card it is, whether it may end there, and what becomes of it when it is let go. */
export function useConnecting() {
  const store = useEditorStore();
  const flow = useReactFlow();
  const openMenu = useInsertMenu();
  const isConnecting = useEditor((state) => state.gesture?.type === 'connecting');

  useEffect(() => {
    if (!isConnecting) return undefined;
    const onMove = (event: PointerEvent): void => {
      const over = cardAt(event.clientX, event.clientY);
      const state = store.getState();
      const { gesture } = state;
      if (gesture?.type === 'connecting' && gesture.over !== over) state.set({ gesture: { ...gesture, over } });
    };
    document.addEventListener('pointermove', onMove);
    return () => document.removeEventListener('pointermove', onMove);
  }, [store, isConnecting]);

  const onConnectStart = useCallback<OnConnectStart>((_event, { nodeId, handleId, handleType }) => {
    if (nodeId === null || handleType !== 'source') return;
    const from = { from: nodeId, port: handleId ?? '' };
    store.getState().set({ gesture: { type: 'connecting', from, refused: refusedTargets(journeyOf(store.getState()), from.from, from.port), over: undefined } });
  }, [store]);

  const isValidConnection = useCallback<IsValidConnection>(({ source, sourceHandle, target }) => {
    const { gesture } = store.getState();
    if (gesture?.type === 'connecting' && gesture.from.from === source) return !gesture.refused.has(target);
    return whyNotConnect(journeyOf(store.getState()), source, sourceHandle ?? '', target) === undefined;
  }, [store]);

  const onConnect = useCallback(({ source, sourceHandle, target }: Connection) => connectSteps(store, source, sourceHandle ?? '', target), [store]);

  // Let go over nothing: what should come next? Anywhere over a card: there it leads, or why it may not.
  const onConnectEnd = useCallback<OnConnectEnd>((event, { fromNode, fromHandle, toNode, isValid }) => {
    store.getState().set({ gesture: undefined });
    if (isValid === true || fromNode === null || fromHandle.type !== 'source') return;
    const { clientX, clientY } = 'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event;
    const port = fromHandle.id ?? '';
    const target = toNode?.id ?? cardAt(clientX, clientY);
    if (target === fromNode.id && toNode === null) return;
    if (target !== undefined) connectSteps(store, fromNode.id, port, target);
    else if (document.elementFromPoint(clientX, clientY)?.closest('.react-flow') instanceof HTMLElement) {
      const isPlaced = Object.keys(journeyOf(store.getState()).layout).length > 0;
      const anchor = { getBoundingClientRect: () => new DOMRect(clientX, clientY, 0, 0) };
      const { x, y } = flow.screenToFlowPosition({ x: clientX, y: clientY });
      openMenu({ place: { after: { from: fromNode.id, port } }, anchor, ...(isPlaced && { at: { x: Math.round(x), y: Math.round(y) - 38 } }) });
    }
  }, [store, flow, openMenu]);

  return { onConnectStart, onConnect, onConnectEnd, isValidConnection };
}

function cardAt(x: number, y: number): string | undefined {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
}
