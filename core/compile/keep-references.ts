import type { Journey, Step } from '../journey/journey';
import { isExpression } from '../journey/expression';
import { isObject } from '../journey/schemas';
import type { Json, JsonObject } from '../json';
import { nodeNamesOf } from './node-names';
import { renameInNode, renameInText } from './rename-in-node';

/**
 * The journey after an edit, with what refers to a step by the name of its n8n node still referring to the same step. An edit may give a
 * node a new name though nobody renamed its step: of two steps with one name the second has a number until the first is gone.
 */
export function keepReferences(before: Journey, after: Journey): Journey {
  const renames = renamesBetween(before.steps, after.steps);
  if (renames.length === 0) return after;
  return { ...after, steps: after.steps.map((step) => renameInStep(step, renames)) };
}

type Rename = readonly [from: string, to: string];

/** In two goes, by way of names that nobody has, so that two steps may swap their names. */
function renamesBetween(before: readonly Step[], after: readonly Step[]): readonly Rename[] {
  const names = nodeNamesOf(before);
  const old = new Map(before.map((step, index) => [step.id, names[index] ?? step.name]));
  const changed = nodeNamesOf(after).flatMap((to, index) => {
    const from = old.get(after[index]?.id ?? '');
    return from === undefined || from === to ? [] : [[from, to] as const];
  });
  const passing = (index: number): string => `journeys_renaming_${String(index)}_`;
  return [...changed.map(([from], index) => [from, passing(index)] as const), ...changed.map(([, to], index) => [passing(index), to] as const)];
}

function renameInStep(step: Step, renames: readonly Rename[]): Step {
  if (step.kind === 'n8n') {
    const { parameters } = step.n8n;
    if (!isObject(parameters)) return step;
    const renamed = renames.reduce<JsonObject>((current, [from, to]) => renameInNode(step.n8n.type, current, from, to), parameters);
    return { ...step, n8n: { ...step.n8n, parameters: renamed } };
  }
  const config: unknown = step.config;
  // Only texts of expressions change; the settings keep their kind.
  return isObject(config) ? ({ ...step, config: inExpressions(config, renames) } as unknown as Step) : step;
}

function inExpressions(value: Json, renames: readonly Rename[]): Json {
  if (isExpression(value)) return { $expr: renames.reduce((text, [from, to]) => renameInText(text, from, to), value.$expr) };
  if (Array.isArray(value)) return value.map((entry: Json) => inExpressions(entry, renames));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inExpressions(entry, renames)])) : value;
}
