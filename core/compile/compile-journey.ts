import { contentHash } from '../journey/content-hash';
import type { Journey, Step } from '../journey/journey';
import { isObject, type JsonObject } from '../json';
import type { Point } from '../layout/drawing';
import { drawEdges, withOddConnections, type DrawnEdges } from './connections';
import { decompileWorkflow } from './decompile-workflow';
import { levelOf, writeLevel, writeMeta } from './journey-level';
import { journeyParameters } from './names';
import { without } from './json-values';
import { sameJson } from '../same-json';
import { nodeNamesOf } from './node-names';
import { plugsOf } from './plugs';
import { positionsOf } from './positions';
import { writeOpaqueStep, writeOwnStep } from './step-node';
import { writeTrace, type StepTrace, type Trace } from './trace';
import type { Connections, Workflow } from './workflow';
import { isDefaultSettings, writeSettings } from './workflow-settings';

/**
 * The n8n workflow of a journey: one node for each step, under its step's name. {@link decompileWorkflow} reads the same journey back,
 * also after n8n saved the workflow or pasted it with new node ids. A port that leads nowhere stays an unconnected output: whoever
 * leaves by it ends with the reason `left-by-<port>`.
 *
 * Expects a journey that fits the schema. What a workflow can't hold (an edge from a port that isn't there) is kept in a hidden
 * parameter of the Entry. A journey without an Entry is kept in the workflow's `meta`, which n8n's public API refuses.
 */
export function compileJourney(journey: Journey): Workflow {
  const names = nodeNamesOf(journey.steps);
  const plugs = plugsOf(journey.steps, names);
  const drawn = drawEdges(journey.edges, plugs);
  const points = positionsOf(journey.steps, journey.edges, plugs, journey.layout);
  const level = levelOf(journey);
  const trace = writeTrace(traceOf(journey, names, drawn));
  const entries = journey.steps.filter((step) => step.kind === 'entry');
  const nodes = journey.steps.map((step, index) => {
    const { x, y }: Point = points.get(step.id) ?? { x: 0, y: 0 };
    const place = { journey: journey.id, name: names[index] ?? step.name, position: [x, y] as const };
    if (step.kind === 'n8n') return writeOpaqueStep(step, place);
    if (step.kind !== 'entry') return writeOwnStep(step, place);
    const extra: JsonObject = {
      ...writeLevel(level),
      [journeyParameters.contentHash]: contentHash(journey),
      ...(step === entries[0] && trace !== '' && { [journeyParameters.trace]: trace }),
    };
    return writeOwnStep(step, { ...place, extra });
  });
  const { connections: odd, settings, ...rest } = journey.n8n;
  const workflow: Workflow = {
    name: journey.name,
    nodes,
    connections: isObject(odd) ? withOddConnections(drawn.connections, asConnections(odd), plugs) : drawn.connections,
    ...writeSettings(settings),
    ...without(rest, workflowKeysOfJourney),
  };
  if (entries.length > 0 || sameJson(decompileWorkflow(workflow), journey)) return workflow;
  const { meta } = workflow;
  return { ...workflow, meta: { ...(isObject(meta) && meta), ...writeMeta(level, trace) } };
}

/** Keys of the workflow that the journey says itself; the same keys under `n8n` don't count. */
export const workflowKeysOfJourney: readonly string[] = ['name', 'nodes'];

function traceOf(journey: Journey, names: readonly string[], drawn: DrawnEdges): Trace {
  const arranged = journey.steps.filter((step) => !Object.hasOwn(journey.layout, step.id)).map((step) => step.id);
  const inOrder = drawn.order.every((place, index) => index === 0 || place > (drawn.order[index - 1] ?? -1));
  const undrawn = drawn.undrawn.map((place) => [place, { ...journey.edges[place] }] as const);
  return {
    steps: journey.steps.flatMap((step, index) => traceOfStep(step, names[index] ?? step.name)),
    ...(!inOrder && { edges: drawn.order }),
    ...(undrawn.length > 0 && { undrawn }),
    ...(arranged.length > 0 && { arranged }),
    ...(isDefaultSettings(journey.n8n['settings']) && { settings: true }),
  };
}

function traceOfStep(step: Step, node: string): readonly StepTrace[] {
  const nodeId = step.kind === 'n8n' ? step.n8n['id'] : undefined;
  const ownNotes = step.n8n?.['notes'] !== undefined;
  const told = {
    ...(step.name !== node && { name: step.name }),
    ...(ownNotes && { notes: true as const, ...(step.note !== undefined && { note: step.note }) }),
    ...(typeof nodeId === 'string' && { nodeId }),
    ...(step.kind === 'n8n' && step.config.mayRepeat && { mayRepeat: true as const }),
  };
  return step.kind === 'n8n' || Object.keys(told).length > 0 ? [{ id: step.id, node, ...told }] : [];
}

/** n8n's own form, which decompiling put here. */
function asConnections(odd: JsonObject): Connections {
  return odd as unknown as Connections;
}
