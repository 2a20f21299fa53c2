import { Background, ConnectionLineType, Controls, ReactFlow, useReactFlow, useStore, type ReactFlowInstance } from 'reactflow';
import 'reactflow/dist/style.css';
import { useCallback, useMemo, useState } from 'react';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { CanvasMap } from './canvas-map';
import { CardMenu, type MenuRequest } from './card-menu';
import { CardMenuContext } from './card-menu-context';
import { ChosenCount } from './chosen-count';
import { ConnectingTip } from './connecting-tip';
import { HelperLineMarks } from './helper-line-marks';
import type { CardNode, WayEdge } from './project';
import { showBeginning } from './show-beginning';
import { StepCard } from './step-card';
import { useCanvasKeys } from './use-canvas-keys';
import { useConnecting } from './use-connecting';
import { useCurrentCard } from './use-current-card';
import { useDrawing, useInSight } from './use-drawing';
import { useLongPress } from './use-long-press';
import { useMoving } from './use-moving';
import { useShowing } from './use-showing';
import { Way } from './way';
import styles from './canvas.module.css';

const nodeTypes = { step: StepCard };
const edgeTypes = { way: Way };
const severalKeys = ['Meta', 'Control'];
/** Above so many steps only what can be seen is kept in the page. */
const largeJourney = 150;
const smallestWithMap = 12;
/** Below this zoom a card shows its name alone. */
const far = 0.4;

/** The journey as a drawing. What React Flow reports is turned into commands; the document alone says what is drawn. */
export function Canvas() {
  const store = useEditorStore();
  const words = useWords();
  const theme = useEditor((state) => state.theme);
  const flow = useReactFlow<CardNode, WayEdge>();
  const isFar = useStore((state) => state.transform[2] < far);
  const inSight = useInSight();
  const { current, onFocusCapture } = useCurrentCard(inSight);
  const { dragged, lines, ...moving } = useMoving(inSight);
  const { nodes, edges } = useDrawing(inSight, current, dragged);
  const connecting = useConnecting();
  const [menu, setMenu] = useState<MenuRequest>();

  const openMenu = useCallback((on: MenuRequest['on'], x: number, y: number) => {
    const at = flow.screenToFlowPosition({ x, y });
    setMenu({ on, x, y, at: { x: Math.round(at.x), y: Math.round(at.y) } });
  }, [flow]);
  const openCardMenu = useCallback((id: string, x: number, y: number) => {
    const state = store.getState();
    if (!state.selection.includes(id)) state.select([id]);
    openMenu('cards', x, y);
  }, [store, openMenu]);
  const openPaneMenu = useCallback((x: number, y: number) => openMenu('pane', x, y), [openMenu]);
  const onKeys = useCanvasKeys(inSight, openCardMenu);
  const longPress = useLongPress(openCardMenu, openPaneMenu);
  useShowing(inSight);

  const entry = useMemo(() => inSight.steps.find((step) => step.kind === 'entry')?.id ?? '', [inSight.steps]);
  const onInit = (instance: ReactFlowInstance<CardNode, WayEdge>): void => void showBeginning(instance, inSight.places.get(store.getState().selection[0] ?? entry));

  // React Flow leaves several chosen ones as they are, for they may be about to be dragged; a click is none of that.
  const chooseAlone = useCallback(({ target, shiftKey, ctrlKey, metaKey }: React.MouseEvent, { id }: CardNode) => {
    const isButton = target instanceof Element && target.closest('button') !== null;
    if (!isButton && !shiftKey && !ctrlKey && !metaKey) store.getState().select([id]);
  }, [store]);
  return (
    <CardMenuContext value={openCardMenu}>
      <div className={styles['canvas']} data-far={isFar} onKeyDownCapture={onKeys} onFocusCapture={onFocusCapture} onPointerMoveCapture={moving.onPointerMoveCapture} {...longPress}>
        <ReactFlow<CardNode, WayEdge>
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={moving.onNodesChange}
          onNodeDragStart={moving.onNodeDragStart}
          onNodeDragStop={moving.onNodeDragStop}
          onSelectionDragStart={moving.onSelectionDragStart}
          onSelectionDragStop={moving.onNodeDragStop}
          {...connecting}
          onEdgeClick={(_event, edge) => { if (edge.data !== undefined) store.getState().chooseWay(edge.data.way); }}
          onNodeClick={chooseAlone}
          onPaneClick={() => store.getState().select([])}
          onNodeContextMenu={(event, node) => { event.preventDefault(); openCardMenu(node.id, event.clientX, event.clientY); }}
          onPaneContextMenu={(event) => { event.preventDefault(); openPaneMenu(event.clientX, event.clientY); }}
          colorMode={theme === 'dark' ? 'dark' : 'light'}
          aria-label={words.canvas.label}
          ariaLabelConfig={words.flow}
          deleteKeyCode={null}
          selectionKeyCode="Shift"
          multiSelectionKeyCode={severalKeys}
          connectionLineType={ConnectionLineType.SmoothStep}
          edgesFocusable={false}
          autoPanOnNodeFocus={false}
          nodeDragThreshold={3}
          onlyRenderVisibleElements={inSight.steps.length > largeJourney}
          minZoom={0.1}
          onInit={onInit}
        >
          <Background gap={16} />
          <Controls showInteractive={false} />
          <HelperLineMarks lines={lines} />
          <ChosenCount />
          {inSight.steps.length >= smallestWithMap && <CanvasMap />}
        </ReactFlow>
        <ConnectingTip />
        {menu !== undefined && <CardMenu request={menu} onClose={() => setMenu(undefined)} />}
      </div>
    </CardMenuContext>
  );
}
