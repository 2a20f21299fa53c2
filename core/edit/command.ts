import type { Json } from '../json';
import type { Edge, StepKind } from '../journey/journey';
import type { Point } from '../layout/drawing';
import type { Fragment } from './fragment';

/** Names a way between two steps. */
export type EdgeEnds = Pick<Edge, 'from' | 'port' | 'to'>;

/** Where a new step goes: into a way, behind an open output, or loose on the canvas. */
export type InsertPlace = { readonly on: EdgeEnds } | { readonly after: Pick<Edge, 'from' | 'port'> } | { readonly loose: true };

/**
 * Every change of a journey document. Plain data, so that tests, histories and other hosts can write it down. Ids of new steps come with the
 * command: the same command on the same journey gives the same journey.
 */
export type Command =
  | { readonly type: 'insert-step'; readonly kind: StepKind; readonly id: string; readonly name: string; readonly place: InsertPlace; readonly at?: Point }
  /** The ways through removed steps heal; `keep` says by which output where several lead on. */
  | { readonly type: 'remove-steps'; readonly ids: readonly string[]; readonly keep?: Readonly<Record<string, string>> }
  /** An output leads to one step: a way that is there already is replaced. */
  | { readonly type: 'connect'; readonly from: string; readonly port: string; readonly to: string }
  | { readonly type: 'disconnect'; readonly edge: EdgeEnds }
  /** Sets the value at a JSON pointer; undefined removes it. */
  | { readonly type: 'set'; readonly pointer: string; readonly value: Json | undefined }
  | { readonly type: 'move'; readonly positions: Readonly<Record<string, Point>> }
  /** Adds copied steps; `at` is where their upper left corner goes. */
  | { readonly type: 'paste'; readonly fragment: Fragment; readonly at?: Point };
