import { decompileWorkflow } from '../../../core/compile/decompile-workflow';
import type { Workflow } from '../../../core/compile/workflow';
import { normalizeJourney } from '../../../core/journey/normalize';
import type { Journey } from '../../../core/journey/journey';
import { isList, isObject, parseJson, type JsonObject } from '../../../core/json';
import type { Problem } from '../../../core/problem';
import { validateJourney } from '../../../core/validate/validate-journey';
import { shapeProblems } from '../../../core/validate/shape-problems';

/** Reads a journey or a workflow of n8n from a text; what can't be opened names everything that is wrong with it. */
export function readDocument(text: string): { readonly ok: true; readonly journey: Journey } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const value = parseJson(text);
  if (!isObject(value)) return { ok: false, problems: validateJourney(value ?? null).problems };
  const document = isWorkflow(value) ? decompileWorkflow(value as unknown as Workflow) : value;
  const filled = normalizeJourney(document as unknown as Journey);
  const broken = shapeProblems(filled as unknown as JsonObject);
  return broken.length === 0 ? { ok: true, journey: filled } : { ok: false, problems: broken };
}

function isWorkflow(value: JsonObject): boolean {
  return isList(value['nodes']) && isObject(value['connections']);
}
