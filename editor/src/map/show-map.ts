import type { ReactFlowInstance } from 'reactflow';
import type { MapDrawing } from '../../../core/map/draw-map';
import type { MapNode } from './project-map';

const readable = 0.6;
/** Room for what stands over the map in its corners. */
const margin = { side: 32, top: 72, topWithoutStages: 216 };

/** All of the map, if it can be read so; else its beginning. */
export function showMap(flow: ReactFlowInstance<MapNode>, { lanes, tray }: MapDrawing): void {
  const all = [...lanes, ...(tray === undefined ? [] : [tray])];
  const box = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (box === undefined) return;
  const top = lanes.length === 0 ? margin.topWithoutStages : margin.top;
  const [width, height] = [Math.max(1, ...all.map((lane) => lane.x + lane.width)), Math.max(1, ...all.map((lane) => lane.y + lane.height))];
  const fitting = Math.min(1, (box.width - 2 * margin.side) / width, (box.height - top - margin.side) / height);
  void flow.setViewport({ x: margin.side, y: top, zoom: Math.max(readable, fitting) });
}
