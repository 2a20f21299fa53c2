/** The upper left corner of a card, in pixels of an unscaled canvas; down and to the right is more. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** Something to place; `at` is where it already stands (top left corner), and then it stays there. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly at?: Point;
}
/** `flow` leads on to the next box; `part` hangs the first box under the second, as a model hangs under an AI agent. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: 'flow' | 'part';
}
export interface ArrangeOptions {
  /** Reading direction: left to right, or top to bottom. */
  readonly direction: 'LR' | 'TB';
  /** Room between one step and the next, in pixels. */
  readonly gap: number;
  /** Room between neighbours side by side, in pixels. */
  readonly sideGap: number;
  /** Positions are multiples of this, in pixels. */
  readonly grid: number;
}
