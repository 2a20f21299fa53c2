import { isList, isObject, parseJson, type Json, type JsonObject } from '../json';

/**
 * What a workflow can't say by itself, kept beside it so that the document comes back exactly. Everything here may be missing or
 * out of date (someone worked in n8n since): then the workflow decides.
 */
export interface Trace {
  readonly steps: readonly StepTrace[];
  /** Place in the document of each edge, in the order in which the workflow lists them; absent: the same order. */
  readonly edges?: readonly number[];
  /** Edges that a workflow can't hold (from an output that isn't there), with their places in the document. */
  readonly undrawn?: readonly (readonly [number, JsonObject])[];
  /** Steps that the document doesn't place: these were arranged. */
  readonly arranged?: readonly string[];
  /** The document states the very settings that a workflow gets by default. */
  readonly settings?: true;
}
export interface StepTrace {
  readonly id: string;
  /** n8n node that it became. */
  readonly node: string;
  /** Own name of the step, where its node had to take another. */
  readonly name?: string;
  /** The node's notes are its own, not the step's remark; that is in `note`, if there is one. */
  readonly notes?: true;
  readonly note?: string;
  /** Id that the node brought along, where n8n didn't choose it. */
  readonly nodeId?: string;
  /** May run twice for the same contact; read at run time too, see entry-parameters.ts. */
  readonly mayRepeat?: true;
}

const emptyTrace: Trace = { steps: [] };

/** Text of the hidden parameter; empty when there is nothing to say. */
export function writeTrace(trace: Trace): string {
  const { steps, ...rest } = trace;
  const told = { ...(steps.length > 0 && { steps }), ...rest };
  return Object.keys(told).length === 0 ? '' : JSON.stringify(told);
}

/** Reads what {@link writeTrace} wrote; whatever isn't in order counts as absent. */
export function readTrace(text: Json | undefined): Trace {
  const value = parseJson(text);
  if (!isObject(value)) return emptyTrace;
  const { steps, edges, undrawn, arranged, settings } = value;
  return {
    steps: isList(steps) ? steps.flatMap(readStep) : [],
    ...(isList(edges) && edges.every(isNumber) && { edges }),
    ...(isList(undrawn) && { undrawn: undrawn.flatMap(readUndrawn) }),
    ...(isList(arranged) && arranged.every(isText) && { arranged }),
    ...(settings === true && { settings }),
  };
}

function readStep(value: Json): readonly StepTrace[] {
  if (!isObject(value)) return [];
  const { id, node, name, notes, note, nodeId, mayRepeat } = value;
  if (!isText(id) || !isText(node)) return [];
  const texts = { ...(isText(name) && { name }), ...(isText(note) && { note }), ...(isText(nodeId) && { nodeId }) };
  return [{ id, node, ...texts, ...(notes === true && { notes }), ...(mayRepeat === true && { mayRepeat }) }];
}

function readUndrawn(value: Json): readonly (readonly [number, JsonObject])[] {
  if (!isList(value)) return [];
  const [place, edge] = value;
  return isNumber(place) && isObject(edge) ? [[place, edge]] : [];
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string';
}

function isNumber(value: Json | undefined): value is number {
  return typeof value === 'number';
}
