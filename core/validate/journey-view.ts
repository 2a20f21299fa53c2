import { mayEnd, portsOf } from '../compile/ports';
import { groupBy } from '../group-by';
import { stepKinds, type Journey, type Message, type Step, type StepKind } from '../journey/journey';
import { isList, isObject, type Json, type JsonObject } from '../json';
import { isWithin, pointerOf } from '../json-pointer';
import type { Problem } from '../problem';
import { stepModules } from '../steps';
import type { Spot } from './problem';

/** One step as far as it can be read; its settings may not be sound. */
export interface StepView extends Spot {
  readonly id: string;
  /** `n8n` also stands for a kind that we don't know. */
  readonly kind: StepKind | 'n8n';
  /** Names of the outputs in order; undefined when nobody can tell. */
  readonly ports: readonly string[] | undefined;
  /** Those of them behind which nothing has to follow. */
  readonly mayEnd: readonly string[];
  /** Keys of the n8n node. */
  readonly n8n: JsonObject;
  /** The step with all its types, when its shape is right. Its settings may still hold expressions. */
  readonly sound: Step | undefined;
}

export interface EdgeView extends Spot {
  readonly from: string;
  readonly port: string;
  readonly to: string;
  readonly input: number;
  readonly type: string;
}

/** What can be read of a journey whose shape may be wrong in places, so that one look finds every problem. */
export interface JourneyView {
  readonly steps: readonly StepView[];
  /** Of two steps with one id the first. */
  readonly byId: ReadonlyMap<string, StepView>;
  readonly edges: readonly EdgeView[];
  /** Edges of type `main` by the id of the step they leave; steps at both ends exist. */
  readonly ways: ReadonlyMap<string, readonly EdgeView[]>;
  readonly messages: ReadonlyMap<string, Message>;
  readonly messageIds: ReadonlySet<string>;
  /** Undefined when their shape is wrong. */
  readonly settings: Journey['settings'] | undefined;
  readonly topics: Journey['topics'] | undefined;
  readonly map: Journey['map'];
  /** Keys of the n8n workflow. */
  readonly n8n: JsonObject;
}

/**
 * A document as validation looks at it, however much of it is wrong.
 *
 * @param shapeProblems what breaks the schemas; steps with such a problem are not `sound`.
 */
export function viewOf(document: JsonObject, shapeProblems: readonly Problem[]): JourneyView {
  const wrong = shapeProblems.map(({ pointer }) => pointer);
  const isSound = (pointer: string): boolean => !wrong.some((at) => isWithin(at, pointer));
  const steps = listOf(document['steps']).flatMap((step, index) => stepView(step, pointerOf(['steps', index]), isSound) ?? []);
  const byId = new Map(Array.from(steps).reverse().map((step) => [step.id, step]));
  const edges = listOf(document['edges']).flatMap((edge, index) => edgeView(edge, pointerOf(['edges', index])) ?? []);
  const messages = isObject(document['messages']) ? document['messages'] : {};
  const soundMessages = Object.entries(messages).filter(([id]) => isSound(pointerOf(['messages', id])));
  return {
    steps,
    byId,
    edges,
    ways: waysOf(edges, byId),
    // Their shape was checked; these are the only places where JSON becomes typed.
    messages: new Map(soundMessages as unknown as [string, Message][]),
    messageIds: new Set(Object.keys(messages)),
    settings: isSound('/settings') ? (document['settings'] as unknown as Journey['settings'] | undefined) : undefined,
    topics: isSound('/topics') ? (document['topics'] as unknown as Journey['topics']) : undefined,
    map: isSound('/map') ? (document['map'] as unknown as Journey['map']) : undefined,
    n8n: isObject(document['n8n']) ? document['n8n'] : {},
  };
}

/** Whether a step is one of ours, not a node of n8n. */
export function isOurs(step: StepView | undefined): boolean {
  return step !== undefined && step.kind !== 'n8n';
}

/** Whether nobody passes this step without having waited. */
export function alwaysWaits(kind: StepView['kind'] | undefined): boolean {
  return kind !== undefined && kind !== 'n8n' && stepModules[kind].parks === 'always';
}

/** Whether what was checked before this step counts no more behind it: a consent check, a cap and a Tailor are for one Send, now. */
export function startsAnew(kind: StepView['kind'] | undefined): boolean {
  return kind === 'send' || alwaysWaits(kind);
}

export function ofKind(view: JourneyView, kind: StepView['kind']): readonly StepView[] {
  return view.steps.filter((step) => step.kind === kind);
}

function stepView(step: Json, pointer: string, isSound: (pointer: string) => boolean): StepView | undefined {
  if (!isObject(step) || typeof step['id'] !== 'string') return undefined;
  const kind = stepKinds.find((known) => known === step['kind']) ?? 'n8n';
  const config = isObject(step['config']) ? step['config'] : {};
  const sound = isSound(pointer);
  return {
    id: step['id'],
    pointer,
    kind,
    ports: kind === 'n8n' || (stepModules[kind].namesPorts === true && !sound) ? undefined : portsOf(kind, config),
    mayEnd: kind === 'n8n' ? [] : mayEnd(kind, config),
    n8n: isObject(step['n8n']) ? step['n8n'] : {},
    sound: sound ? (step as unknown as Step) : undefined,
  };
}

function edgeView(edge: Json, pointer: string): EdgeView | undefined {
  if (!isObject(edge)) return undefined;
  const { from, port, to, input, type } = edge;
  if (typeof from !== 'string' || typeof port !== 'string' || typeof to !== 'string') return undefined;
  return { from, port, to, input: typeof input === 'number' ? input : 0, type: typeof type === 'string' ? type : 'main', pointer };
}

function waysOf(edges: readonly EdgeView[], byId: ReadonlyMap<string, StepView>): ReadonlyMap<string, readonly EdgeView[]> {
  return groupBy(edges.filter((edge) => edge.type === 'main' && byId.has(edge.from) && byId.has(edge.to)), (edge) => edge.from);
}

function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}
