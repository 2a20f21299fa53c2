import type { ReactFlowInstance } from 'reactflow';
import type { Point } from '../../../core/layout/drawing';
import type { CardNode, WayEdge } from './project';

const readable = 0.6;

/** All of it, if it can be read so; else where somebody wants to begin. */
export async function showBeginning(flow: ReactFlowInstance<CardNode, WayEdge>, start: Point | undefined): Promise<void> {
  await flow.fitView({ padding: 0.12, maxZoom: 1 });
  if (flow.getZoom() >= readable || start === undefined) return;
  const { height = 800 } = document.querySelector('.react-flow')?.getBoundingClientRect() ?? {};
  await flow.setViewport({ x: 48 - start.x * 0.8, y: height * 0.4 - start.y * 0.8, zoom: 0.8 });
}
