import { apiBody } from '../../core/compile/api-body';
import { compileJourney } from '../../core/compile/compile-journey';
import { decompileWorkflow } from '../../core/compile/decompile-workflow';
import type { Journey } from '../../core/journey/journey';
import { isObject } from '../../core/json';
import type { Problem } from '../../core/problem';

/**
 * The journey as it is read back from an n8n that it was published into: without what n8n's API refuses, and everything in the form that
 * decompiling gives it. Only in this form can a document be compared with what n8n holds. `problems` name what is left behind, with
 * pointers into the journey that was given.
 */
export function asN8nKeepsIt(journey: Journey): { readonly journey: Journey; readonly problems: readonly Problem[] } {
  const { body, problems } = apiBody(compileJourney(journey));
  const back = decompileWorkflow({ ...body });
  // What is left of the settings may be the usual ones, which decompiling takes for not stated.
  const isStated = isObject(journey.n8n['settings']) && back.n8n['settings'] === undefined;
  return { journey: isStated ? { ...back, n8n: { ...back.n8n, settings: body.settings } } : back, problems };
}
