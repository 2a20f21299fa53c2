import { whyNotConnect } from '../edit/connection-rules';
import { drawingOf } from './drawing';
import type { Fix } from './fix';
import { mostChoices, param, type Fixer } from './fixer';
import { removeSteps } from './remove-steps';
import { endPort } from './way-fixes';

/** A step that nobody reaches: an output that leads nowhere may be meant for it; else it goes, with what hangs on it. */
export const reachOrRemove: Fixer = (one) => {
  const { problem, journey } = one;
  const id = problem.step ?? '';
  const { led, open, hangingTogether } = drawingOf(journey);
  const isHead = !led.has(id);
  const ways = isHead ? firstOf(open, ({ step, port }) => whyNotConnect(journey, step.id, port, id) === undefined) : [];
  return [
    ...ways.flatMap(({ step, port }): readonly Fix[] => one.draft().do({ type: 'connect', from: step.id, port, to: id }).as('connect-from', { from: step.name, port })),
    ...removeSteps(one, hangingTogether.get(id) ?? [id]),
  ];
};

/** An output that leads nowhere: a step that nobody reaches may be meant; else people leave the journey there on purpose. */
export const connectOrEnd: Fixer = (one) => {
  const { problem, journey } = one;
  const [from, port] = [problem.step ?? '', param(one, 'port')];
  const { unreached: lost, led } = drawingOf(journey);
  const heads = lost.has(from) ? [] : firstOf(journey.steps, (step) => lost.has(step.id) && !led.has(step.id) && whyNotConnect(journey, from, port, step.id) === undefined);
  const draft = one.draft();
  endPort(draft, from, port);
  return [
    ...heads.flatMap((step): readonly Fix[] => one.draft().do({ type: 'connect', from, port, to: step.id }).as('connect-to', { to: step.name })),
    ...draft.as('end-port', { port }),
  ];
};

/** Looking further than for the few that are offered would take long in a large journey. */
function firstOf<T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const one of all) {
    if (found.length === mostChoices) break;
    if (fits(one)) found.push(one);
  }
  return found;
}
