import type { InsertPlace } from '../../../core/edit/command';
import type { Point } from '../../../core/layout/drawing';

/** Where the menu of steps to add is open, and beside what. */
export interface InsertRequest {
  readonly place: InsertPlace;
  /** Other places to choose from: the outputs of the same step, `place` among them. */
  readonly places?: readonly PortPlace[];
  /** Where a loose step is to stand. */
  readonly at?: Point;
  /** An element, or a point of the page. */
  readonly anchor: { readonly getBoundingClientRect: () => DOMRect };
}

/** The place behind one output of a step. */
export interface PortPlace {
  readonly step: string;
  readonly port: string;
  readonly place: InsertPlace;
}
