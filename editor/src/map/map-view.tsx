import { Background, Controls, Panel, ReactFlow, applyNodeChanges, type NodeChange, type ReactFlowInstance } from 'reactflow';
import 'reactflow/dist/style.css';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { drawMap, laneAt } from '../../../core/map/draw-map';
import { mapOf } from '../../../core/map/journey-map';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { ChosenStage } from './chosen-stage';
import { EmptyMap } from './empty-map';
import { Lanes } from './lanes';
import { mapCommands, showTouchpoint } from './map-commands';
import { mapSizes } from './map-sizes';
import { MapStepCard } from './map-step-card';
import { projectMap, projectMapEdges, touchpointNodeId, type MapNode } from './project-map';
import { showMap } from './show-map';
import { TouchpointCard } from './touchpoint-card';
import { useMapKeys } from './use-map-keys';
import { useSpokenMap } from './use-spoken-map';
import styles from './map-view.module.css';

const nodeTypes = { step: MapStepCard, touchpoint: TouchpointCard };
const manySteps = 150;

/** The journey as a map: stages from left to right, and where people meet you. A card that is dragged into another stage belongs to it. */
export function MapView() {
  const store = useEditorStore();
  const words = useWords();
  const journey = useEditor(journeyOf);
  const selection = useEditor((state) => state.selection);
  const touchpoint = useEditor((state) => state.touchpoint);
  const theme = useEditor((state) => state.theme);
  const drawing = useMemo(() => drawMap(journey, mapSizes), [journey]);
  const spoken = useSpokenMap();
  const projected = useMemo(() => projectMap(journey, drawing, { steps: selection, touchpoint }, spoken), [journey, drawing, selection, touchpoint, spoken]);
  const edges = useMemo(() => projectMapEdges(journey), [journey]);
  const [nodes, setNodes] = useState<MapNode[]>(() => [...projected]);
  const [flow, setFlow] = useState<ReactFlowInstance<MapNode>>();
  const [over, setOver] = useState<string>();
  const onKeys = useMapKeys(drawing);
  const settle = useCallback(() => setNodes((before) => {
    const measured = new Map(before.map((node) => [node.id, node.measured]));
    return projected.map((node) => ({ ...node, ...(measured.get(node.id) !== undefined && { measured: measured.get(node.id) }) }) as MapNode);
  }), [projected]);
  useEffect(settle, [settle]);
  const hasStages = drawing.lanes.length > 0;
  // The first stages come where nobody looks.
  useEffect(() => {
    if (flow !== undefined && hasStages) showMap(flow, drawing);
    // Not with every change of the drawing: the user has looked elsewhere since.
  }, [flow, hasStages]);

  const onNodesChange = useCallback((changes: NodeChange<MapNode>[]) => {
    setNodes((before) => applyNodeChanges(changes, before));
    const chosen = changes.filter((change) => change.type === 'select');
    if (chosen.length === 0) return;
    const isTouchpoint = (id: string): boolean => id.startsWith(touchpointNodeId(''));
    const now = new Set(store.getState().selection);
    for (const { id, selected } of chosen) if (!isTouchpoint(id)) { if (selected) now.add(id); else now.delete(id); }
    const met = chosen.find(({ id, selected }) => selected && isTouchpoint(id));
    store.getState().select([...now]);
    if (met !== undefined) store.getState().set({ touchpoint: met.id.slice(touchpointNodeId('').length) });
    else if (now.size > 0) store.getState().set({ touchpoint: undefined });
  }, [store]);

  const laneUnder = useCallback((node: MapNode) => laneAt(drawing, { x: node.position.x + (node.width ?? 0) / 2, y: node.position.y + (node.height ?? 0) / 2 })?.stage, [drawing]);
  const onNodeDragStop = (_event: unknown, node: MapNode, dragged: MapNode[]): void => {
    setOver(undefined);
    const stage = laneUnder(node);
    if (stage !== undefined) {
      const steps = dragged.flatMap((one) => (one.type === 'step' ? [one.id] : []));
      if (steps.length > 0) mapCommands.placeSteps(store, steps, stage);
      for (const one of dragged) if (one.type === 'touchpoint') mapCommands.placeTouchpoint(store, one.data.touchpoint.id, stage);
    }
    // Where it was let go is not where it stands: its lane says that.
    settle();
  };

  return (
    <div className={styles['map']} onKeyDownCapture={onKeys}>
      <ReactFlow<MapNode>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        onNodesChange={onNodesChange}
        onNodeDrag={(_event, node) => setOver(laneUnder(node))}
        onNodeDragStop={onNodeDragStop}
        onNodeClick={(_event, node) => { if (node.type === 'touchpoint') showTouchpoint(store, node.data.touchpoint.id); }}
        onPaneClick={() => { store.getState().select([]); store.getState().set({ touchpoint: undefined }); }}
        colorMode={theme === 'dark' ? 'dark' : 'light'}
        aria-label={words.map.label}
        ariaLabelConfig={{ ...words.flow, 'node.a11yDescription.default': words.map.keys, 'node.a11yDescription.keyboardDisabled': words.map.keys }}
        deleteKeyCode={null}
        selectionKeyCode="Shift"
        multiSelectionKeyCode={['Meta', 'Control']}
        nodesConnectable={false}
        edgesFocusable={false}
        onlyRenderVisibleElements={journey.steps.length > manySteps}
        minZoom={0.1}
        onInit={(flow) => { setFlow(flow); showMap(flow, drawing); }}
      >
        <Background gap={16} />
        <Controls showInteractive={false} />
        <Lanes drawing={drawing} over={over} />
        {mapOf(journey).stages.length === 0 && <Panel position="top-center"><EmptyMap /></Panel>}
        <Panel position="top-left"><ChosenStage /></Panel>
      </ReactFlow>
    </div>
  );
}
