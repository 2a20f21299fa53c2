import { isObject, type JsonObject } from '../json';
import type { Step, StepKind } from '../journey/journey';
import { usualNodeVersion } from '../journey/normalize';
import { without } from './json-values';
import { nodeIdOf } from './node-id';
import { journeyParameters, nodeNames, nodeType, noticeParameter, stepIdParameter } from './names';
import { fromParameters, ParameterError, parameterNames, toParameters } from './parameters';
import type { WorkflowNode } from './workflow';

export type OwnStep = Exclude<Step, { kind: 'n8n' }>;
export type OpaqueStep = Extract<Step, { kind: 'n8n' }>;

export interface NodePlace {
  readonly journey: string;
  readonly name: string;
  readonly position: readonly [number, number];
  /** What the Entry carries for the whole journey. */
  readonly extra?: JsonObject;
}

/** Keys of its node that a step says itself; the same keys under `n8n` don't count. A node of n8n's keeps the others. */
export const nodeKeysOfStep = { own: ['id', 'name', 'type', 'position', 'parameters'], n8n: ['name', 'position'] } as const;

/** The n8n node of a step of ours. */
export function writeOwnStep(step: OwnStep, place: NodePlace): WorkflowNode {
  const keys = without(step.n8n ?? {}, nodeKeysOfStep.own);
  return {
    parameters: { [stepIdParameter]: step.id, ...toParameters(step.kind, asJson(step.config)), ...place.extra },
    id: nodeIdOf(place.journey, step.id),
    name: place.name,
    type: nodeType(nodeNames[step.kind]),
    typeVersion: usualNodeVersion,
    position: place.position,
    ...(step.note !== undefined && { notes: step.note }),
    ...keys,
  };
}

/** The n8n node of an opaque step: what n8n stored, under its name and at its place. */
export function writeOpaqueStep(step: OpaqueStep, place: NodePlace): WorkflowNode {
  const { type } = step.n8n;
  return {
    parameters: {},
    id: nodeIdOf(place.journey, step.id),
    typeVersion: usualNodeVersion,
    ...(step.note !== undefined && { notes: step.note }),
    ...without(step.n8n, nodeKeysOfStep.n8n),
    type,
    name: place.name,
    position: place.position,
  };
}

/**
 * Reads a node of ours. `undefined` when it holds anything that a step can't: parameters we don't know, broken JSON. It then travels
 * as an opaque node, so that nothing is lost. `id` is empty for a node that someone added in n8n and that was never compiled.
 */
export function readOwnStep(node: WorkflowNode, kind: StepKind): OwnStep | undefined {
  const id = node.parameters[stepIdParameter] ?? '';
  const known = new Set([stepIdParameter, noticeParameter, ...parameterNames(kind), ...(kind === 'entry' ? Object.values(journeyParameters) : [])]);
  if (typeof id !== 'string' || !/^([A-Za-z0-9][A-Za-z0-9._-]{0,63})?$/.test(id)) return undefined;
  if (!Object.keys(node.parameters).every((name) => known.has(name))) return undefined;
  const config = readConfig(kind, node.parameters);
  if (config === undefined) return undefined;
  const { note, keys } = takeNote(without(node, nodeKeysOfStep.own));
  const n8n = keys['typeVersion'] === usualNodeVersion ? without(keys, ['typeVersion']) : keys;
  return asOwnStep({ id, kind, name: node.name, ...note, config, ...(Object.keys(n8n).length > 0 && { n8n }) });
}

/** Reads any node as an opaque step. */
export function readOpaqueStep(node: WorkflowNode, id: string, keepNodeId: boolean): OpaqueStep {
  const { note, keys } = takeNote(without(node, keepNodeId ? nodeKeysOfStep.n8n : ['id', ...nodeKeysOfStep.n8n]));
  return { id, kind: 'n8n', name: node.name, ...note, config: { mayRepeat: false }, n8n: { ...keys, type: node.type, typeVersion: node.typeVersion, parameters: node.parameters } };
}

/** Whether the node has an output for errors after its others. */
export function hasErrorOutput(step: Step): boolean {
  return step.n8n?.['onError'] === 'continueErrorOutput';
}

/** Longest remark that a step holds; longer notes stay with the node. */
const maxNote = 2000;

function takeNote(keys: Readonly<Record<string, unknown>>): { readonly note: { readonly note?: string }; readonly keys: Readonly<Record<string, unknown>> } {
  const { notes } = keys;
  if (typeof notes !== 'string' || notes.length > maxNote) return { note: {}, keys };
  return { note: { note: notes }, keys: without(keys, ['notes']) };
}

function readConfig(kind: StepKind, parameters: JsonObject): JsonObject | undefined {
  try {
    return fromParameters(kind, parameters);
  } catch (error) {
    if (error instanceof ParameterError) return undefined; // Kept as it is, as an opaque node.
    throw error;
  }
}

/** A step's settings are JSON; their generated type only lacks the index signature. */
function asJson(config: object): JsonObject {
  const value: unknown = config;
  return isObject(value) ? value : {};
}

/** `config` has the fields of its kind because it was read by the schema of that kind; their values are for validation to judge. */
function asOwnStep(step: object): OwnStep {
  return step as unknown as OwnStep;
}
