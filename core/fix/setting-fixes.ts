import { valueAt } from '../edit/value-at';
import { isList, isObject } from '../json';
import { isTimeZone } from '../time/is-time-zone';
import { validateJourney } from '../validate/validate-journey';
import type { Fix } from './fix';
import { mostChoices, param, type Case, type Fixer } from './fixer';

const isTopicId = /^(?!all$)[a-z0-9][a-z0-9._-]{0,63}$/;

export const addOrChooseTopic: Fixer = (one) => {
  const topic = param(one, 'topic');
  const add = isTopicId.test(topic) ? one.draft().set('/topics/-', { id: topic, name: topic, basis: 'consent' }).as('add-topic', { topic }) : [];
  return [...add, ...chooseTopic(one, one.problem.pointer, one.journey.topics)];
};

export const chooseConsentTopic: Fixer = (one) => {
  const index = one.journey.steps.findIndex((step) => step.id === param(one, 'check'));
  return index < 0 ? [] : chooseTopic(one, `/steps/${String(index)}/config/topic`, one.journey.topics.filter(({ basis }) => basis === 'consent'));
};

function chooseTopic(one: Case, pointer: string, topics: Case['journey']['topics']): readonly Fix[] {
  return topics.slice(0, mostChoices).flatMap(({ id, name }) => one.draft().set(pointer, id).as('use-topic', { topic: name }));
}

export const takeTimeZone: Fixer = ({ problem, words, draft }) =>
  isTimeZone(words.timeZone) ? draft().set(problem.pointer, words.timeZone).as('use-time-zone', { timeZone: words.timeZone }) : [];

export const noQuietHours: Fixer = ({ problem, draft }) => draft().set(problem.pointer, undefined).as('no-quiet-hours');

export const clear: Fixer = ({ problem, draft }) => draft().set(problem.pointer, '').as('clear');

export const takeNow: Fixer = ({ problem, draft }) => (problem.pointer.endsWith('/asOf') ? draft().set(problem.pointer, '').as('use-now') : []);

export const countAllMessages: Fixer = ({ problem, journey, draft }) => {
  const caps = valueAt(journey, problem.pointer);
  const [first] = isList(caps) ? caps : [];
  return isObject(first) ? draft().set(`${problem.pointer}/-`, { ...first, channel: '', topic: '' }).as('count-all-messages') : [];
};

export const takeAnySend: Fixer = ({ problem, draft }) => draft().set(problem.pointer, '').as('use-last-send');

/** Whether that helps depends on the other ways to the step, so it is tried. */
export const takeLastSend: Fixer = ({ problem, journey, draft: start }) => {
  const index = journey.steps.findIndex((step) => step.id === problem.step);
  if (problem.params['send'] === undefined || index < 0) return [];
  const draft = start().set(`/steps/${String(index)}/config/send`, '');
  const isGone = !validateJourney(draft.journey).problems.some(({ code, step }) => code === problem.code && step === problem.step);
  return isGone ? draft.as('use-last-send') : [];
};

export const countEvents: Fixer = ({ problem, draft }) => draft().set(`${problem.pointer}/measure`, 'count').as('count-events');

export const makeValueFit: Fixer = (one) => {
  const value = valueAt(one.journey, one.problem.pointer);
  if (value === undefined) return [];
  if (param(one, 'expected') === 'list') return one.draft().set(one.problem.pointer, [value]).as('make-list');
  return isList(value) ? one.draft().set(one.problem.pointer, value[0] ?? '').as('make-value') : [];
};
