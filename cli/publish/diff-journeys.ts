import type { Journey, Step } from '../../core/journey/journey';

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
    if (step === undefined || sameValue(left, right)) return [];
    const change = left === undefined ? 'added' : right === undefined ? 'removed' : 'changed';
    return [{ change, part: 'step', step: { id, name: step.name } }];
  });
  const parts = (['edges', 'name', 'description', 'settings', 'topics', 'messages', 'tests', 'n8n'] as const).flatMap((part): readonly StepChange[] =>
    sameValue(document[part], inN8n[part]) ? [] : [{ change: 'changed', part }],
  );
  return [...steps, ...parts];
}

function byId(steps: readonly Step[]): ReadonlyMap<string, Step> {
  return new Map(steps.map((step) => [step.id, step]));
}

/** Equal as JSON, whatever the order of keys. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const one = present(left);
  const other = present(right);
  return one.size === other.size && [...one].every(([key, value]) => other.has(key) && sameValue(value, other.get(key)));
}

/** `undefined` vanishes in JSON. */
function present(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, entry]) => entry !== undefined));
}
