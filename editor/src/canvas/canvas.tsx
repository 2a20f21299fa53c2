import { Background, Controls, MiniMap, ReactFlow, applyNodeChanges, type Connection, type IsValidConnection, type NodeChange, type OnConnectEnd, type ReactFlowInstance } from 'reactflow';
import 'reactflow/dist/style.css';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { whyNotConnect } from '../../../core/edit/connection-rules';
import { placesOf } from '../../../core/compile/positions';
import type { Point } from '../../../core/layout/drawing';
import { useInsertMenu } from '../insert/insert-menu-context';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { useCardLines } from '../sentence/use-sentence';
import { projectEdges, projectNodes, type CardNode, type Spoken } from './project';
import { StepCard } from './step-card';
import { useCanvasKeys } from './use-canvas-keys';
import { Way } from './way';
import styles from './canvas.module.css';

const nodeTypes = { step: StepCard };
const edgeTypes = { way: Way };
/** Above so many steps only what can be seen is kept in the page. */
const largeJourney = 150;
const smallestWithMap = 12;

const readable = 0.6;

/** All of it, if it can be read so; else where people come in. */
async function showBeginning(flow: ReactFlowInstance<CardNode>, entry: Point | undefined): Promise<void> {
  await flow.fitView({ padding: 0.12, maxZoom: 1 });
  if (flow.getZoom() >= readable || entry === undefined) return;
  const { height = 800 } = document.querySelector('.react-flow')?.getBoundingClientRect() ?? {};
  await flow.setViewport({ x: 48 - entry.x * 0.8, y: height * 0.4 - entry.y * 0.8, zoom: 0.8 });
}

/** The journey as a drawing. What React Flow reports is turned into commands; the document alone says what is drawn. */
export function Canvas() {
  const store = useEditorStore();
  const words = useWords();
  const journey = useEditor(journeyOf);
  const selection = useEditor((state) => state.selection);
  const theme = useEditor((state) => state.theme);
  const openMenu = useInsertMenu();
  const onKeys = useCanvasKeys();
  const places = useMemo(() => placesOf(journey), [journey]);
  const lineOf = useCardLines();
  const spoken = useMemo((): Spoken => ({
    role: words.canvas.role,
    describe: (step, number) => words.canvas.step(step.name, words.kinds[step.kind], lineOf(step, journey), number, journey.steps.length),
  }), [words, journey, lineOf]);
  const projected = useMemo(() => projectNodes(journey, places, new Set(selection), spoken), [journey, places, selection, spoken]);
  const edges = useMemo(() => projectEdges(journey), [journey]);
  const [nodes, setNodes] = useState<CardNode[]>(() => [...projected]);

  // What React Flow has measured stays; all else is the document's.
  useEffect(() => {
    setNodes((before) => {
      const measured = new Map(before.map((node) => [node.id, node.measured]));
      return projected.map((node) => {
        const known = measured.get(node.id);
        return known === undefined ? node : { ...node, measured: known };
      });
    });
  }, [projected]);

  const onNodesChange = useCallback((changes: NodeChange<CardNode>[]) => {
    setNodes((before) => applyNodeChanges(changes, before));
    const chosen = changes.filter((change) => change.type === 'select');
    if (chosen.length === 0) return;
    const now = new Set(store.getState().selection);
    for (const { id, selected } of chosen) if (selected) now.add(id); else now.delete(id);
    store.getState().select([...now]);
  }, [store]);

  const onNodeDragStop = useCallback((_event: unknown, _node: CardNode, dragged: CardNode[]) => {
    const positions = Object.fromEntries(dragged.map(({ id, position }) => [id, { x: Math.round(position.x), y: Math.round(position.y) }]));
    store.getState().perform({ type: 'move', positions }, { key: 'move', params: {} }, { touched: Object.keys(positions) });
  }, [store]);

  const isValidConnection = useCallback<IsValidConnection>(({ source, sourceHandle, target }) =>
    whyNotConnect(journeyOf(store.getState()), source, sourceHandle ?? '', target) === undefined, [store]);

  const onConnect = useCallback(({ source, sourceHandle, target }: Connection) => {
    store.getState().perform({ type: 'connect', from: source, port: sourceHandle ?? '', to: target }, { key: 'connect', params: {} }, { touched: [source, target] });
  }, [store]);

  // Let go over nothing: what should come next? Over a step that may not follow: why not.
  const onConnectEnd = useCallback<OnConnectEnd>((event, state) => {
    const { fromNode, fromHandle, toNode, isValid } = state;
    if (isValid === true || fromNode === null || fromHandle.type !== 'source') return;
    const from = { from: fromNode.id, port: fromHandle.id ?? '' };
    if (toNode !== null) store.getState().perform({ type: 'connect', ...from, to: toNode.id }, { key: 'connect', params: {} });
    else if (event.target instanceof HTMLElement) openMenu({ place: { after: from }, anchor: event.target });
  }, [store, openMenu]);

  return (
    <div className={styles['canvas']} onKeyDownCapture={onKeys}>
      <ReactFlow<CardNode>
        nodes={nodes}
        edges={[...edges]}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onNodeDragStop={onNodeDragStop}
        onConnect={onConnect}
        onConnectEnd={onConnectEnd}
        isValidConnection={isValidConnection}
        onPaneClick={() => store.getState().select([])}
        colorMode={theme === 'dark' ? 'dark' : 'light'}
        aria-label={words.canvas.label}
        ariaLabelConfig={words.flow}
        deleteKeyCode={null}
        selectionKeyCode="Shift"
        multiSelectionKeyCode={['Meta', 'Control']}
        edgesFocusable={false}
        onlyRenderVisibleElements={journey.steps.length > largeJourney}
        minZoom={0.1}
        onInit={(flow) => void showBeginning(flow, places.get(journey.steps.find((step) => step.kind === 'entry')?.id ?? ''))}
      >
        <Background gap={16} />
        <Controls showInteractive={false} />
        {journey.steps.length >= smallestWithMap && <MiniMap pannable zoomable ariaLabel={words.canvas.map} />}
      </ReactFlow>
    </div>
  );
}
