import type { Edge, Journey, JourneyDocument, Step } from '../journey/journey';
import { normalizeJourney } from '../journey/normalize';
import { isObject } from '../json';
import type { Point } from '../layout/drawing';
import { drawEdges, oddConnections, readEdges, type Plug } from './connections';
import { defaultLevel, readLevel, readMeta, type JourneyLevel } from './journey-level';
import { without } from './json-values';
import { sameJson } from '../same-json';
import { journeyParameters, kindOf, packageName } from './names';
import { plugsOf } from './plugs';
import { positionsOf } from './positions';
import { readSteps } from './read-steps';
import { restoreOrder } from './restore-order';
import { readTrace, type Trace } from './trace';
import type { Workflow } from './workflow';
import { readSettings } from './workflow-settings';

/**
 * The journey of any n8n workflow. Nodes that aren't ours, and nodes of ours that hold what a step can't, become opaque steps; workflow
 * keys that aren't ours go to `n8n`. Compiling gives the same workflow back, but for what n8n itself drops on saving, the layout of
 * JSON texts, and what the compiler keeps for itself on nodes of ours (their ids, step ids, content hash and trace).
 *
 * A workflow without a Journey Entry gets an id from its own id or name, and default settings. Not every workflow is a valid journey:
 * validate the result.
 */
export function decompileWorkflow(workflow: Workflow): Journey {
  const { level, trace, fromMeta } = findLevel(workflow);
  const steps = readSteps(workflow.nodes, level, trace);
  const plugs = plugsOf(steps, workflow.nodes.map((node) => node.name));
  const edges = restoreOrder(readEdges(workflow.connections, plugs), trace, plugs);
  const document: unknown = {
    ...level.head,
    name: workflow.name,
    steps,
    edges,
    messages: level.messages,
    layout: readLayout(workflow, steps, edges, plugs, trace),
    n8n: readRest(workflow, edges, plugs, trace, fromMeta),
  };
  // What the Entry holds may be anything; validation judges it. The rest is built here.
  return normalizeJourney(document as JourneyDocument);
}

function findLevel(workflow: Workflow): { readonly level: JourneyLevel; readonly trace: Trace; readonly fromMeta: boolean } {
  for (const node of workflow.nodes) {
    if (kindOf(node.type) !== 'entry') continue;
    const level = readLevel(node.parameters);
    if (typeof level === 'object') return { level, trace: readTrace(node.parameters[journeyParameters.trace]), fromMeta: false };
  }
  const carried = readMeta(workflow['meta']);
  if (carried === undefined) return { level: defaultLevel(workflow), trace: readTrace(undefined), fromMeta: false };
  return { level: carried.level, trace: readTrace(carried.trace), fromMeta: true };
}

/** Positions, less those that the compiler chose itself; once anything was moved all of them count. */
function readLayout(workflow: Workflow, steps: readonly Step[], edges: readonly Edge[], plugs: readonly Plug[], trace: Trace): Readonly<Record<string, Point>> {
  const all = steps.map((step, index) => {
    const [x, y] = workflow.nodes[index]?.position ?? [0, 0];
    return [step.id, { x, y }] as const;
  });
  const arranged = new Set(trace.arranged);
  if (arranged.size === 0) return Object.fromEntries(all);
  const placed = Object.fromEntries(all.filter(([id]) => !arranged.has(id)));
  const again = positionsOf(steps, edges, plugs, placed);
  return all.every(([id, point]) => sameJson(point, again.get(id))) ? placed : Object.fromEntries(all);
}

function readRest(workflow: Workflow, edges: readonly Edge[], plugs: readonly Plug[], trace: Trace, fromMeta: boolean): Journey['n8n'] {
  const { settings, meta } = workflow;
  const ownMeta = fromMeta && isObject(meta) ? without(meta, [packageName]) : meta;
  const noMeta = ownMeta === undefined || (fromMeta && isObject(ownMeta) && Object.keys(ownMeta).length === 0);
  const odd = oddConnections(workflow.connections, drawEdges(edges, plugs).connections);
  return {
    ...without(workflow, ['name', 'nodes', 'connections', 'settings', 'meta']),
    ...(!noMeta && { meta: ownMeta }),
    ...readSettings(settings, trace.settings === true),
    ...(Object.keys(odd).length > 0 && { connections: odd }),
  };
}
