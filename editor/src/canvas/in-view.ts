import type { Box } from './helper-lines';

/** What React Flow knows of its view: its size on the screen, and how the drawing lies in it. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly [x: number, y: number, zoom: number];
}

/** Whether a box of the drawing can be seen. @param margin pixels of the screen that have to be between it and the edge to be whole. */
export function howInView({ x, y, width, height }: Box, { width: across, height: down, transform: [left, top, zoom] }: View, margin = 0): 'whole' | 'part' | 'outside' {
  const [x1, y1, x2, y2] = [x * zoom + left, y * zoom + top, (x + width) * zoom + left, (y + height) * zoom + top];
  if (x1 >= margin && y1 >= margin && x2 <= across - margin && y2 <= down - margin) return 'whole';
  return x2 > 0 && y2 > 0 && x1 < across && y1 < down ? 'part' : 'outside';
}
