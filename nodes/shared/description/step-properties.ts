import type { INodeProperties } from 'n8n-workflow';
import { nodeProperties } from '../../../core/compile/properties';
import type { StepKind } from '../../../core/journey/journey';

/** The fields of a step's node, generated from the schema of its settings. */
export function stepProperties(kind: StepKind): INodeProperties[] {
  // Plain data in n8n's form; core knows no type of n8n's.
  return nodeProperties(kind) as unknown as INodeProperties[];
}
