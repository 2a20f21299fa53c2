import { openPortsOf } from '../edit/steps';
import { alwaysWaits } from '../validate/journey-view';
import { leaving, reach } from '../validate/reach';
import { isList } from '../json';
import type { Draft } from './draft';
import { drawingOf } from './drawing';
import { param, type Fixer } from './fixer';

/** Lets a way lead to another step; others of the same output stay. */
export function redirect(draft: Draft, edge: { readonly from: string; readonly port: string; readonly to: string }, to: string): void {
  const index = draft.journey.edges.findIndex((other) => other.from === edge.from && other.port === edge.port && other.to === edge.to);
  draft.set(`/edges/${String(index)}/to`, to);
}

/** Ends an output: by an exit that is there for it already, by the one that other steps of the kind end this output with, else by a new one. */
export function endPort(draft: Draft, from: string, port: string): void {
  const { steps, edges } = draft.journey;
  const kind = steps.find((step) => step.id === from)?.kind;
  const alike = new Set(steps.filter((step) => step.kind === kind && step.id !== from).map((step) => step.id));
  const exits = new Set(steps.filter((step) => step.kind === 'exit').map((step) => step.id));
  const waiting = steps.find((step) => step.kind === 'exit' && step.config.reason === port && !edges.some((edge) => edge.to === step.id));
  const known = waiting?.id ?? edges.find((edge) => alike.has(edge.from) && edge.port === port && exits.has(edge.to))?.to;
  if (known !== undefined) {
    draft.do({ type: 'connect', from, port, to: known });
    return;
  }
  const exit = draft.insert('exit', { after: { from, port } });
  if (/^[a-z0-9][a-z0-9-]*$/.test(port)) draft.set(`${exit.pointer}/config/reason`, port);
}

/** Ends every output of a step that leads nowhere yet. */
export function endOpenPorts(draft: Draft, id: string): void {
  const step = draft.journey.steps.find((one) => one.id === id);
  if (step !== undefined) for (const port of openPortsOf(step, draft.journey)) endPort(draft, id, port);
}

export const removeTheWay: Fixer = ({ problem, draft }) => {
  const way = /^\/edges\/\d+/.exec(problem.pointer)?.[0];
  return way === undefined ? [] : draft().set(way, undefined).as('remove-way');
};

export const mendTheWay: Fixer = ({ problem, draft }) => draft().set(`${problem.pointer}/input`, 0).set(`${problem.pointer}/type`, 'main').as('mend-way');

export const removeTheRefusedWay: Fixer = (one) =>
  one.draft().do({ type: 'disconnect', edge: { from: one.problem.step ?? '', port: 'refused', to: param(one, 'to') } }).as('remove-way');

export const keepOneWay: Fixer = (one) => {
  const { to } = one.problem.params;
  const targets = (isList(to) ? to : []).filter((id) => typeof id === 'string');
  const edge = { from: one.problem.step ?? '', port: param(one, 'port') };
  return targets.flatMap((kept) => {
    const draft = one.draft();
    for (const other of targets) if (other !== kept) draft.do({ type: 'disconnect', edge: { ...edge, to: other } });
    return draft.as('keep-way', { to: one.journey.steps.find((step) => step.id === kept)?.name ?? kept });
  });
};

/** One delay through which every circle of this step goes. */
export const insertDelay: Fixer = ({ problem, journey, draft: start }) => {
  const { view } = drawingOf(journey);
  const id = problem.step ?? '';
  const around = reach(view, leaving(view, [id]), (edge) => alwaysWaits(view.byId.get(edge.from)?.kind));
  const closing = Array.from(view.ways.values()).flat().filter((edge) => edge.to === id && edge.from !== id && around.has(edge.from));
  const [first, ...others] = closing;
  if (first === undefined) return [];
  const draft = start();
  const delay = draft.insert('delay', { on: first });
  for (const edge of others) redirect(draft, edge, delay.id);
  return draft.as('insert-delay');
};
