import type { EdgeEnds, InsertPlace } from '../../../core/edit/command';
import type { StepKind } from '../../../core/journey/journey';
import type { Problem } from '../../../core/problem';

/** What is being dragged over the canvas: a way from an output to its next step, or a new step to its place. */
export type Gesture =
  /** `refused` says by step why the way may not lead there; `over` is the step under the pointer. */
  | { readonly type: 'connecting'; readonly from: Pick<EdgeEnds, 'from' | 'port'>; readonly refused: ReadonlyMap<string, Problem>; readonly over: string | undefined }
  /** `target` is where the step would go if it were let go now; undefined: nowhere. */
  | { readonly type: 'placing'; readonly kind: StepKind; readonly target: InsertPlace | undefined };
