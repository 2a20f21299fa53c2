import { isList, isObject, type Json, type JsonObject } from '../../../core/json';
import { keysOf } from '../../../core/json-pointer';
import type { Problem } from '../../../core/problem';
import { enProblems } from '../../../words/problems/en-problems';
import { wordProblem } from '../../../words/problems/word-problem';
import type { Wording } from './to-node-error';

/** Problems of one row in a sentence: where, what, and the value that was wrong. */
export function wordProblems(what: string, problems: readonly Problem[]): Wording {
  const parts = problems.map(wordFinding);
  return { message: `This item is no valid ${what}: ${parts[0] ?? 'unreadable'}`, description: parts.length > 1 ? `All problems: ${parts.join('; ')}` : `Correct the item, or map its fields with an Edit Fields node before this one.` };
}

/** Settings of a step that it can't run with: which, and what stands there. */
export function wordSettings(node: string, settings: JsonObject, problems: readonly Finding[]): Wording {
  const [first] = problems;
  const given = first === undefined ? undefined : valueAt(settings, keysOf(first.pointer));
  const came = given === undefined ? '' : ` Now it is ${JSON.stringify(given).slice(0, 200)}.`;
  return {
    message: `"${node}" can't run with this setting: ${problems.map(wordFinding).join('; ')}`,
    description: `Correct the field, or the expression in it and the data that it reads.${came} ${meanwhile}`,
  };
}

/** True also where the store holds one contact alone, behind a node that must not run twice. */
const meanwhile =
  "The people concerned are tried again in smaller batches each time; whoever fails alone the third time or later is held as stuck, behind a node that isn't a journey step at once. " +
  'Journey Data > Get Health lists who is stuck, Contact > Try Again lets them go on.';

type Finding = Pick<Problem, 'code' | 'pointer' | 'params'>;

/** Where, if it is not the whole, and what the command line says too; without full stop. */
export function wordFinding(problem: Finding): string {
  const place = problem.pointer === '' ? '' : `${keysOf(problem.pointer).join('.')}: `;
  return `${place}${wordProblem(problem, enProblems, (code) => code.replaceAll('-', ' '))}`.replace(/\.$/, '');
}

function valueAt(value: Json, keys: readonly string[]): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const inner = isList(value) ? value[Number(key)] : isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return inner === undefined ? undefined : valueAt(inner, rest);
}
