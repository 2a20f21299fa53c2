import { nodeNamesOf } from '../compile/node-names';
import { isExpression } from '../journey/expression';
import { isList, isObject } from '../json';
import type { Step } from '../journey/journey';
import type { Problem } from '../problem';
import { stepModules } from '../steps';
import type { JourneyView } from './journey-view';
import { below, problem } from './problem';
import { leaving, reach } from './reach';

/**
 * Settings that read another node's data in vain. Across a wait: whoever waited goes on in a new execution, which begins at the step that
 * let them wait; no node before it has run there, and n8n can't evaluate the expression. Or a node that the workflow doesn't have, which is
 * known only where every step can be read.
 */
export function expressionProblems(view: JourneyView): readonly Problem[] {
  const steps = view.steps.flatMap(({ sound }) => sound ?? []);
  const names = nodeNamesOf(steps);
  const idOf = new Map(steps.map((step, index) => [names[index] ?? step.name, step.id]));
  const isComplete = steps.length === view.steps.length;
  return view.steps.flatMap((spot) => {
    const step = spot.sound;
    if (step === undefined || step.kind === 'n8n') return [];
    return expressionsIn(step.config, []).flatMap(({ path, text }) => {
      const at = below(spot, 'config', ...path);
      const read = nodesReadBy(text);
      const across = read.find((name) => idOf.has(name) && isAcrossAWait(view, idOf.get(name) ?? '', step));
      const unknown = isComplete ? read.filter((name) => !idOf.has(name)) : [];
      return [
        ...(across === undefined ? [] : [problem('reads-across-wait', at, { node: across })]),
        ...unknown.map((node) => problem('unknown-node', at, { node })),
      ];
    });
  });
}

function isAcrossAWait(view: JourneyView, read: string, step: Step): boolean {
  if (parks(step)) return true;
  const withoutWait = reach(view, leaving(view, [read]), (edge) => parks(view.byId.get(edge.to)?.sound));
  return !withoutWait.has(step.id);
}

function parks(step: Step | undefined): boolean {
  if (step === undefined || step.kind === 'n8n') return false;
  const { parks: waits, passesAtOnce } = stepModules[step.kind];
  return waits !== false && passesAtOnce?.(step.config) !== true;
}

interface Found {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

function expressionsIn(value: unknown, path: Found['path']): readonly Found[] {
  if (isExpression(value)) return [{ path, text: value.$expr }];
  if (isList(value)) return value.flatMap((entry, index) => expressionsIn(entry, [...path, index]));
  return isObject(value) ? Object.entries(value).flatMap(([key, entry]) => expressionsIn(entry, [...path, key])) : [];
}

/**
 * Names of nodes in n8n's ways of reading them, each once: `$('Name')`, `$node["Name"]`, `$items("Name")`. A name that is put together when it
 * runs is none yet.
 */
function nodesReadBy(text: string): readonly string[] {
  const names = Array.from(text.matchAll(/\$(?:\(|node\[|items\()\s*(['"`])((?:\\.|(?!\1).)*)\1/gs), ([, quote, name = '']) => (quote === '`' && name.includes('${') ? '' : name.replace(/\\(.)/gs, '$1')));
  return Array.from(new Set(names)).filter((name) => name !== '');
}
