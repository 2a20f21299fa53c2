import type { Step } from '../journey/journey';
import { readLevel, sameLevel, slug, type JourneyLevel } from './journey-level';
import { kindOf } from './names';
import { isUuid, nodeIdOf } from './node-id';
import { nodeNamesOf } from './node-names';
import { readOpaqueStep, readOwnStep } from './step-node';
import type { StepTrace, Trace } from './trace';
import type { WorkflowNode } from './workflow';

/** The steps of a workflow, one for each node in the order of the nodes. Step ids are unique. */
export function readSteps(nodes: readonly WorkflowNode[], level: JourneyLevel, trace: Trace): readonly Step[] {
  const ids = new Ids();
  const own = nodes.map((node) => readOwn(node, level, ids));
  const named = own.map((step, index) => (step?.id === '' ? { ...step, id: ids.forNode(nodes[index]) } : step));
  const free = trace.steps.filter((entry) => !ids.taken(entry.id));
  const journey = typeof level.head['id'] === 'string' ? level.head['id'] : '';
  const traced = matchNodes(nodes.map((node, index) => (named[index] === undefined ? node : undefined)), free, journey);
  for (const entry of traced.values()) ids.take(entry.id);
  const known = new Map(trace.steps.map((entry) => [entry.id, entry]));
  const steps = nodes.map((node, index) => {
    const step = named[index];
    if (step !== undefined) return restore(step, node, known.get(step.id));
    const entry = traced.get(node);
    if (entry === undefined) return readNew(node, ids);
    const opaque = readOpaqueStep(node, entry.id, false);
    const n8n = { ...opaque.n8n, ...(entry.nodeId !== undefined && { id: entry.nodeId }) };
    return restore({ ...opaque, config: { mayRepeat: entry.mayRepeat === true }, n8n }, node, entry);
  });
  return nameable(steps, nodes);
}

/**
 * Steps by the names that lead back to the names of their nodes. A step whose own name would now give its node another (its namesake is
 * gone, or the order changed) takes the name of the node: other nodes refer to it.
 */
function nameable(steps: readonly Step[], nodes: readonly WorkflowNode[]): readonly Step[] {
  let current = steps;
  // Each round settles at least one step; a name that n8n would never allow is not settled at all.
  for (const _round of steps) {
    const names = nodeNamesOf(current);
    const next = current.map((step, index) => {
      const name = nodes[index]?.name ?? step.name;
      return names[index] === name || step.name === name ? step : { ...step, name };
    });
    if (next.every((step, index) => step === current[index])) break;
    current = next;
  }
  return current;
}

/** Node ids that n8n made are good step ids: they outlive a new name. */
function readNew(node: WorkflowNode, ids: Ids): Step {
  const id = ids.forNode(node);
  return readOpaqueStep(node, id, typeof node.id === 'string' && !(isUuid(node.id) && id === node.id));
}

/** A copied node has the step id of its original: only the first is the step. */
function readOwn(node: WorkflowNode, level: JourneyLevel, ids: Ids): Step | undefined {
  const kind = kindOf(node.type);
  const step = kind === undefined ? undefined : readOwnStep(node, kind);
  if (step === undefined || ids.taken(step.id)) return undefined;
  if (kind === 'entry') {
    const own = readLevel(node.parameters);
    if (own === 'unreadable' || (own !== 'blank' && !sameLevel(own, level))) return undefined;
  }
  if (step.id !== '') ids.take(step.id);
  return step;
}

/** Which node each entry of the trace speaks of: by node id, which outlives a new name, then by name, which outlives pasting. */
function matchNodes(nodes: readonly (WorkflowNode | undefined)[], entries: readonly StepTrace[], journey: string): ReadonlyMap<WorkflowNode, StepTrace> {
  const matches = new Map<WorkflowNode, StepTrace>();
  const matched = new Set<StepTrace>();
  const match = (nodeKey: (node: WorkflowNode) => string, entryKey: (entry: StepTrace) => string): void => {
    const byKey = new Map(entries.filter((entry) => !matched.has(entry)).map((entry) => [entryKey(entry), entry]));
    for (const node of nodes) {
      const entry = node === undefined || matches.has(node) ? undefined : byKey.get(nodeKey(node));
      if (node === undefined || entry === undefined || matched.has(entry)) continue;
      matches.set(node, entry);
      matched.add(entry);
    }
  };
  const idOf = (entry: StepTrace): string => entry.nodeId ?? nodeIdOf(journey, entry.id);
  match((node) => `${node.id} ${node.name}`, (entry) => `${idOf(entry)} ${entry.node}`);
  match((node) => node.id, idOf);
  match((node) => node.name, (entry) => entry.node);
  return matches;
}

function restore<S extends Step>(step: S, node: WorkflowNode, entry: StepTrace | undefined): S {
  if (entry === undefined) return step;
  const { note, ...rest } = step;
  const name = entry.name !== undefined && entry.node === node.name ? entry.name : step.name;
  if (entry.notes !== true) return { ...step, name };
  const notes: unknown = node['notes'];
  const n8n = { ...step.n8n, ...(notes !== undefined && { notes }) };
  return { ...rest, name, ...(entry.note !== undefined && { note: entry.note }), n8n } as S;
}

class Ids {
  private readonly used = new Set<string>();

  taken(id: string): boolean {
    return this.used.has(id);
  }

  take(id: string): void {
    this.used.add(id);
  }

  forNode(node: WorkflowNode | undefined): string {
    const base = slug(node?.name ?? '', 'step');
    const wish = node !== undefined && typeof node.id === 'string' && isUuid(node.id) ? node.id : base;
    let id = wish;
    for (let number = 2; this.used.has(id); number += 1) id = `${base}-${String(number)}`;
    this.used.add(id);
    return id;
  }
}
