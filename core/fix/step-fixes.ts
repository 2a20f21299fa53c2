import { idFrom } from '../edit/id-from';
import { freeId } from '../edit/free-id';
import { valueAt } from '../edit/value-at';
import { reservedIds } from '../journey/reserved-ids';
import { isList, isObject } from '../json';
import { removeSteps } from './remove-steps';
import { param, type Fixer } from './fixer';

export const removeTheStep: Fixer = (one) => removeSteps(one, [one.problem.step ?? '']);

export const addEntry: Fixer = ({ journey, draft: start }) => {
  const draft = start();
  const entry = draft.insert('entry', { loose: true });
  const led = new Set(journey.edges.map((edge) => edge.to));
  const first = journey.steps.find((step) => !led.has(step.id));
  if (first !== undefined) draft.do({ type: 'connect', from: entry.id, port: 'entered', to: first.id });
  return draft.as('add-entry');
};

/** The second one of two gets an id of its own; whatever refers to the id means the first. */
export const renameTheId: Fixer = ({ problem, journey, draft }) => {
  const old = valueAt(journey, problem.pointer);
  const list = valueAt(journey, problem.pointer.replace(/\/[^/]+\/id$/, ''));
  if (typeof old !== 'string' || !isList(list)) return [];
  const taken = new Set(list.flatMap((entry) => (isObject(entry) && typeof entry['id'] === 'string' ? [entry['id']] : [])));
  const id = freeId(idFrom(old, 'other', new Set()), new Set([...taken, ...reservedIds]));
  return draft().set(problem.pointer, id).as('rename-id', { id });
};

export const equalWeights: Fixer = ({ problem, journey, draft }) => {
  const variants = valueAt(journey, problem.pointer);
  return isList(variants) ? draft().set(problem.pointer, variants.map((variant) => (isObject(variant) ? { ...variant, weight: 1 } : variant))).as('equal-weights') : [];
};

export const enterByOffer: Fixer = ({ problem, draft }) => draft().set(problem.pointer.replace(/\/event$/, '/source'), 'offer').as('enter-by-offer');

export const activate: Fixer = ({ problem, draft }) => draft().set(problem.pointer, undefined).as('activate');

export const switchOff: Fixer = ({ problem, draft }) => draft().set(problem.pointer, undefined).as('switch-off');

export const removeTheKey: Fixer = (one) => one.draft().set(one.problem.pointer, undefined).as('remove-property', { property: param(one, 'key') || param(one, 'property') });
