import { idFrom } from '../edit/id-from';
import { valueAt } from '../edit/value-at';
import { isObject } from '../json';
import { param, type Fixer } from './fixer';

/** The nearest value that is allowed. */
export const takeLimit: Fixer = ({ problem, draft }) => {
  const { comparison, limit } = problem.params;
  if (typeof limit !== 'number') return [];
  const value = comparison === '>=' || comparison === '<=' ? limit : comparison === '>' ? limit + 1 : limit - 1;
  return draft().set(problem.pointer, value).as('use-value', { value: String(value) });
};

/** What was meant, written as it has to be: an id without the signs that ids can't have, a time with all its digits. */
export const takeSpelling: Fixer = ({ problem, journey, draft }) => {
  const value = valueAt(journey, problem.pointer);
  const { pattern } = problem.params;
  if (typeof value !== 'string' || typeof pattern !== 'string' || value.trim() === '') return [];
  const [, hours = '', minutes = ''] = /^\s*(\d{1,2})[:.時](\d{1,2})?/.exec(value.normalize('NFKC')) ?? [];
  const spellings = [idFrom(value, '', new Set()), `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`];
  const fitting = spellings.find((spelling) => new RegExp(pattern).test(spelling));
  return fitting === undefined ? [] : draft().set(problem.pointer, fitting).as('use-value', { value: fitting });
};

export const removeTheSecond: Fixer = ({ problem, draft }) => {
  const { second } = problem.params;
  return typeof second === 'number' ? draft().set(`${problem.pointer}/${String(second)}`, undefined).as('remove-entry') : [];
};

/** A property that has no meaning here; under a name that is not allowed, too. */
export const removeTheProperty: Fixer = (one) => {
  const { problem, journey, draft } = one;
  const holder = valueAt(journey, problem.pointer.slice(0, problem.pointer.lastIndexOf('/')));
  return isObject(holder) ? draft().set(problem.pointer, undefined).as('remove-property', { property: param(one, 'property') }) : [];
};
