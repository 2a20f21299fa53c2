import type { StepKind } from '../../../core/journey/journey';

/** Kinds of steps, and nodes that are not ours. */
export type KindName = StepKind | 'n8n';
