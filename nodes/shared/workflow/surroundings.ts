import type { INode, INodeParameters } from 'n8n-workflow';
import { fromParameters } from '../../../core/compile/parameters';
import { portsOf } from '../../../core/compile/ports';
import { readJourneyContext, type PublishedJourney } from '../../../core/compile/entry-parameters';
import type { JsonObject } from '../../../core/json';
import type { StepKind } from '../../../core/journey/journey';
import type { NextKind, WayIn } from '../../../core/store-port';
import { nodeError, wordSameStepId } from '../errors/to-node-error';
import { refuseSwitches } from './refuse-switches';
import { isStep, type DrawnNode, type WorkflowView } from './workflow-view';

/** Where a step stands in the workflow. */
export interface Surroundings {
  readonly stepId: string;
  /** Parameters of the Journey Entry above, and what they say of the whole journey. */
  readonly entry: INodeParameters;
  readonly journey: PublishedJourney;
  /** The steps of ours that lead here, directly or through other nodes, with the outputs that do. */
  readonly after: readonly WayIn[];
  /** Names of the steps of ours above, nearest first: where an item's contact can be found again. */
  readonly stepsAbove: readonly string[];
  /** What each output leads to, by output index. */
  readonly next: readonly Next[];
}

interface Next {
  readonly kind: NextKind;
  readonly mayRepeat: boolean;
  /** No Send lies anywhere ahead. */
  readonly sendless: boolean;
}

/** Of an output that nothing is connected to. */
export const nothingNext: Next = { kind: 'end', mayRepeat: false, sendless: true };

/**
 * Works out where a step stands.
 * @throws NodeOperationError by name for what n8n's own switches would break: disabled steps, "Execute Once", a missing Journey Entry, a step id used twice.
 */
export function readSurroundings(node: INode, view: WorkflowView): Surroundings {
  const stepId = readStepId(node, view);
  const entry = findEntry(node, view);
  const journey = readJourneyContext(entry.parameters as JsonObject);
  const { steps, through } = stepsBefore(view);
  refuseSwitches(node, view, steps.map((step) => step.node), through);
  return {
    stepId,
    entry: entry.parameters,
    journey,
    after: view.self.step?.kind === 'entry' ? [] : steps.map(({ node: step, outputs }) => wayIn(step, outputs)),
    stepsAbove: [...new Set([...steps.map((step) => step.node.name), ...[...view.above.values()].filter((other) => other.step).map((other) => other.name)])],
    next: readNext(node, view, new Set(journey.mayRepeat)),
  };
}

/** The step's id, and proof that no other step around has the same. */
export function readStepId(node: INode, view: WorkflowView): string {
  const id = view.self.step?.id ?? '';
  for (const other of [...view.above.values(), ...view.below.values()]) {
    if (other.name !== node.name && other.step?.id === id) {
      throw nodeError(node, wordSameStepId(node.name, other.name));
    }
  }
  return id;
}

/** The Journey Entry that this step belongs to. */
export function findEntry(node: INode, view: WorkflowView): DrawnNode {
  if (view.self.step?.kind === 'entry') return view.self;
  const entry = [...view.above.values()].find((other) => other.step?.kind === 'entry');
  if (entry === undefined) throw nodeError(node, { message: `No Journey Entry leads to "${node.name}"`, description: 'Connect this step to a journey: everybody has to come in through a Journey Entry.' });
  return entry;
}

interface StepBefore {
  readonly node: DrawnNode;
  /** Its outputs that lead here. */
  readonly outputs: Set<number>;
}

/** Nearest steps of ours upwards, and the other nodes on the way. */
function stepsBefore(view: WorkflowView): { readonly steps: readonly StepBefore[]; readonly through: readonly DrawnNode[] } {
  const steps = new Map<string, StepBefore>();
  const through = new Map<string, DrawnNode>();
  const open = [...view.sources(view.self.name)];
  for (let source = open.shift(); source !== undefined; source = open.shift()) {
    const node = source.node === view.self.name ? view.self : view.above.get(source.node);
    if (node === undefined || through.has(node.name)) continue;
    if (node.step !== undefined) {
      const known = steps.get(node.name);
      if (known === undefined) steps.set(node.name, { node, outputs: new Set([source.output]) });
      else known.outputs.add(source.output);
    } else {
      through.set(node.name, node);
      open.push(...view.sources(node.name));
    }
  }
  return { steps: [...steps.values()], through: [...through.values()] };
}

/** By name, as outcomes are recorded; an output beyond those named (an error output) says nothing about the way. */
function wayIn({ step, parameters }: DrawnNode, outputs: ReadonlySet<number>): WayIn {
  const { id = '', kind } = step ?? {};
  const names = kind === undefined ? undefined : portsOfNode(kind, parameters);
  const ports = Array.from(outputs, (output) => names?.[output]);
  return ports.every((port) => port !== undefined) ? { step: id, ports } : { step: id };
}

function portsOfNode(kind: StepKind, parameters: INodeParameters): readonly string[] | undefined {
  try {
    return portsOf(kind, fromParameters(kind, parameters as JsonObject, { evaluated: true }));
  } catch {
    return undefined; // Settings that can't be read fail that step itself, with words.
  }
}

function readNext(node: INode, view: WorkflowView, harmless: ReadonlySet<string>): Surroundings['next'] {
  const next: Next[] = [];
  for (const child of view.below.values()) {
    for (const source of view.sources(child.name)) {
      if (source.node !== node.name) continue;
      const known = next[source.output] ?? { ...nothingNext, mayRepeat: true };
      const sendless = known.sendless && !isStep(child, 'send') && !view.leadsToStep(child.name, 'send');
      // Beside a step of ours further branches may hold other nodes only: they don't carry the contact.
      if (child.step !== undefined) next[source.output] = { kind: 'ours', mayRepeat: false, sendless };
      else if (known.kind !== 'ours' && view.leadsToStep(child.name)) {
        next[source.output] = { kind: 'n8n', mayRepeat: known.mayRepeat && othersFrom(view, child).every((other) => harmless.has(other.name)), sendless };
      }
    }
  }
  return Array.from(next, (port: Next | undefined) => port ?? nothingNext);
}

/** This node that is not ours and all such nodes below it, up to the next steps of ours. */
function othersFrom(view: WorkflowView, first: DrawnNode): readonly DrawnNode[] {
  const found = new Map([[first.name, first]]);
  for (const { name } of found.values()) {
    for (const child of view.below.values()) {
      if (child.step === undefined && !found.has(child.name) && view.sources(child.name).some((source) => source.node === name)) found.set(child.name, child);
    }
  }
  return [...found.values()];
}
