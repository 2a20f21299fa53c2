import type { Journey, Step } from '../../core/journey/journey';
import { sameJson } from '../../core/same-json';

/** One difference, seen from the document: `added` is in n8n only, `removed` in the document only. */
export interface StepChange {
  readonly change: 'added' | 'removed' | 'changed';
  /** What differs: a step, or a part of the journey that belongs to all steps. */
  readonly part: 'step' | 'edges' | 'name' | 'settings' | 'topics' | 'messages' | 'tests' | 'description' | 'n8n';
  /** Id and name of the step. */
  readonly step?: { readonly id: string; readonly name: string };
}

/** What n8n has that the document hasn't, and the other way round. Positions don't count. */
export function diffJourneys(document: Journey, inN8n: Journey): readonly StepChange[] {
  const mine = byId(document.steps);
  const theirs = byId(inN8n.steps);
  const steps = [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((id): readonly StepChange[] => {
    const left = mine.get(id);
    const right = theirs.get(id);
    const step = right ?? left;
    if (step === undefined || sameJson(left, right)) return [];
    const change = left === undefined ? 'added' : right === undefined ? 'removed' : 'changed';
    return [{ change, part: 'step', step: { id, name: step.name } }];
  });
  const parts = (['edges', 'name', 'description', 'settings', 'topics', 'messages', 'tests', 'n8n'] as const).flatMap((part): readonly StepChange[] =>
    sameJson(document[part], inN8n[part]) ? [] : [{ change: 'changed', part }],
  );
  return [...steps, ...parts];
}

function byId(steps: readonly Step[]): ReadonlyMap<string, Step> {
  return new Map(steps.map((step) => [step.id, step]));
}
