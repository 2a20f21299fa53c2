import type { Step } from '../journey/journey';
import { isObject } from '../json';
import type { Plug } from './connections';
import { portsOf } from './ports';
import { hasErrorOutput } from './step-node';

/** What the drawing of connections needs to know of each step, in the order of the steps. `nodes` are their node names. */
export function plugsOf(steps: readonly Step[], nodes: readonly string[]): readonly Plug[] {
  return steps.map((step, index) => {
    const config: unknown = step.config;
    const ports = step.kind === 'n8n' ? undefined : portsOf(step.kind, isObject(config) ? config : {});
    return { step: step.id, node: nodes[index] ?? step.name, errorOutput: hasErrorOutput(step), ...(ports && { ports }) };
  });
}
