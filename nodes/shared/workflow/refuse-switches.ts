import type { INode } from 'n8n-workflow';
import { nodeError } from '../errors/to-node-error';
import type { DrawnNode, WorkflowView } from './workflow-view';

/**
 * What n8n's own switches would break anywhere in the journey, for whoever activates it: a run would find it only once people are on the
 * way. A deactivated entry is none: nobody new comes in, and who is in goes on.
 */
export function refuseSwitchedSteps(node: INode, view: WorkflowView): void {
  const others = [...view.above.values(), ...view.below.values()];
  const passing = others.filter((other) => other.step !== undefined || (hasStepAbove(view, other.name) && (view.above.has(other.name) || view.leadsToStep(other.name))));
  refuse(node, others.filter(mustRun), [view.self, ...passing]);
}

/** Nodes before the entry only bring people. */
function hasStepAbove(view: WorkflowView, name: string): boolean {
  const seen = new Set([name]);
  for (const current of seen) {
    for (const { node } of view.sources(current)) {
      const source = node === view.self.name ? view.self : (view.above.get(node) ?? view.below.get(node));
      if (source?.step !== undefined) return true;
      seen.add(node);
    }
  }
  return false;
}

/** The same around one step, for a run: the step itself, those next to it, and the other nodes `through` which people come to it. */
export function refuseSwitches(node: INode, view: WorkflowView, steps: readonly DrawnNode[], through: readonly DrawnNode[]): void {
  const below = [...view.below.values()].filter((other) => view.sources(other.name).some((source) => source.node === node.name));
  refuse(node, [...steps, ...below].filter(mustRun), [view.self, ...steps, ...through]);
}

/** Whoever a deactivated entry lets through has no place in the journey, and the next step says so. */
function mustRun({ step }: DrawnNode): boolean {
  return step !== undefined && step.kind !== 'entry';
}

function refuse(node: INode, active: readonly DrawnNode[], mustPassAll: readonly DrawnNode[]): void {
  const disabled = active.find((other) => other.disabled);
  if (disabled !== undefined) {
    throw nodeError(node, {
      message: `The journey step "${disabled.name}" is deactivated`,
      description: 'n8n would pass everybody through its first output as if it had said yes. Activate the step, or take it out of the journey.',
    });
  }
  const always = mustPassAll.find((other) => other.alwaysOutputs && !other.disabled);
  if (always !== undefined) {
    throw nodeError(node, {
      message: `"${always.name}" is set to "Always Output Data"`,
      description:
        'n8n would send an empty item down every way, and somebody would be written to who is not meant. ' +
        'Switch "Always Output Data" off in the settings of that node.',
    });
  }
  const once = mustPassAll.find((other) => other.executeOnce && !other.disabled);
  if (once !== undefined) {
    throw nodeError(node, {
      message: `"${once.name}" is set to "Execute Once"`,
      description: 'n8n would keep the first contact and drop all others. Switch "Execute Once" off in the settings of that node.',
    });
  }
}
