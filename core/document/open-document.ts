import { withoutServerKeys } from '../compile/api-body';
import { decompileWorkflow } from '../compile/decompile-workflow';
import type { Workflow } from '../compile/workflow';
import { normalizeJourney } from '../journey/normalize';
import type { Journey } from '../journey/journey';
import { isList, isObject, type Json, type JsonObject } from '../json';
import type { Problem } from '../problem';
import { problem } from '../validate/problem';
import { shapeProblems } from '../validate/shape-problems';
import { unshowable } from '../validate/unshowable';
import { locatePointer, type Place } from './locate';
import { parseDocument } from './parse-document';
import { workflowFaults } from './workflow-faults';

/** Something in a text that keeps it from being opened. `about` says whose code it is: hosts have words for each. */
export interface TextFinding extends Place {
  readonly about: 'json' | 'workflow' | 'journey';
  readonly code: string;
  readonly params: Problem['params'];
  /** JSON pointer; empty for mistakes in the JSON itself. */
  readonly pointer: string;
}

export type OpenedDocument =
  | { readonly type: 'opened'; readonly journey: Journey; readonly from: 'journey' | 'workflow' }
  | { readonly type: 'refused'; readonly findings: readonly TextFinding[] };

/**
 * Opens the text of a journey or of an n8n workflow, also one copied on n8n's canvas, which has no name. Whatever can be drawn is opened, with
 * all its errors and with parts that nobody here knows; what can't names everything that is wrong, in the order of the text.
 *
 * @param unnamed name of a workflow that has none.
 */
export function openDocument(text: string, unnamed: string): OpenedDocument {
  const read = parseDocument(text);
  if (read.type === 'no-json') return { type: 'refused', findings: read.problems.map(({ code, line, column }) => ({ about: 'json', code, params: {}, pointer: '', line, column })) };
  const place = (about: TextFinding['about'], found: Pick<Problem, 'code' | 'params' | 'pointer'>): TextFinding => ({ about, code: found.code, params: found.params, pointer: found.pointer, ...locatePointer(read.text, read.tree, found.pointer) });
  const value = read.value as Json;
  const refused = (about: TextFinding['about'], problems: readonly Pick<Problem, 'code' | 'params' | 'pointer'>[]): OpenedDocument => ({ type: 'refused', findings: problems.map((one) => place(about, one)).sort(byPlace) });
  if (!isObject(value)) return refused('journey', [problem('not-a-journey', { pointer: '' })]);
  if (!looksLikeWorkflow(value)) return draw(value, (problems) => refused('journey', problems), 'journey');
  const faults = workflowFaults(value);
  if (faults.length > 0) return refused('workflow', faults.map(({ code, pointer }) => ({ code, pointer, params: {} })));
  // Its shape was looked at just now.
  const workflow = { ...value, name: typeof value['name'] === 'string' && value['name'] !== '' ? value['name'] : unnamed } as unknown as Workflow;
  // Problems of what it becomes have no place in this text.
  return draw(decompileWorkflow(withoutServerKeys(workflow)) as unknown as JsonObject, (problems) => ({ type: 'refused', findings: problems.map((one) => ({ ...place('journey', { ...one, pointer: '' }), pointer: one.pointer })) }), 'workflow');
}

/** n8n's own: a list of nodes, and no steps of ours. */
function looksLikeWorkflow(value: JsonObject): boolean {
  return isList(value['nodes']) && value['steps'] === undefined;
}

function draw(document: JsonObject, refused: (problems: readonly Problem[]) => OpenedDocument, from: 'journey' | 'workflow'): OpenedDocument {
  const journey = normalizeJourney(document as unknown as Journey);
  const broken = unshowable(shapeProblems(journey as unknown as JsonObject));
  return broken.length === 0 ? { type: 'opened', journey, from } : refused(broken);
}

function byPlace(left: Place, right: Place): number {
  return left.line - right.line || left.column - right.column;
}
