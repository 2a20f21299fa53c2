import { whyNotConnect } from '../edit/connection-rules';
import { openPortsOf, portsOfStep } from '../edit/steps';
import type { Journey, Step } from '../journey/journey';
import { leaving, reach } from '../validate/reach';
import type { Fix } from './fix';
import { mostChoices, param, type Fixer } from './fixer';
import { removeSteps } from './remove-steps';
import { drawingOf, endPort } from './way-fixes';

/** A step that nobody reaches: an output that leads nowhere may be meant for it; else it goes, with what hangs on it. */
export const reachOrRemove: Fixer = (one) => {
  const { problem, journey } = one;
  const id = problem.step ?? '';
  const lost = unreached(journey);
  const isHead = !journey.edges.some((edge) => edge.to === id && edge.from !== id);
  const ways = isHead ? openPorts(journey, lost).filter(({ step, port }) => whyNotConnect(journey, step.id, port, id) === undefined).slice(0, mostChoices) : [];
  return [
    ...ways.flatMap(({ step, port }): readonly Fix[] => one.draft().do({ type: 'connect', from: step.id, port, to: id }).as('connect-from', { from: step.name, port })),
    ...removeSteps(one, withNeighbours(journey, id, lost)),
  ];
};

/** An output that leads nowhere: a step that nobody reaches may be meant; else people leave the journey there on purpose. */
export const connectOrEnd: Fixer = (one) => {
  const { problem, journey } = one;
  const [from, port] = [problem.step ?? '', param(one, 'port')];
  const led = new Set(journey.edges.map((edge) => edge.to));
  const lost = unreached(journey);
  const heads = journey.steps.filter((step) => lost.has(step.id) && !led.has(step.id) && step.id !== from && whyNotConnect(journey, from, port, step.id) === undefined);
  const draft = one.draft();
  endPort(draft, from, port);
  return [
    ...(lost.has(from) ? [] : heads.slice(0, mostChoices).flatMap((step): readonly Fix[] => one.draft().do({ type: 'connect', from, port, to: step.id }).as('connect-to', { to: step.name }))),
    ...draft.as('end-port', { port }),
  ];
};

function unreached(journey: Journey): ReadonlySet<string> {
  const view = drawingOf(journey);
  const entries = view.steps.filter((step) => step.kind === 'entry').map(({ id }) => id);
  const reached = new Set([...entries, ...reach(view, leaving(view, entries)).keys()]);
  return new Set(journey.steps.filter((step) => step.kind !== 'n8n' && !reached.has(step.id)).map((step) => step.id));
}

/** Outputs of steps that people come to, those that people take if all goes well first. */
function openPorts(journey: Journey, lost: ReadonlySet<string>): readonly { readonly step: Step; readonly port: string }[] {
  const open = journey.steps.filter((step) => !lost.has(step.id)).flatMap((step) => openPortsOf(step, journey).map((port) => ({ step, port, rank: portsOfStep(step, journey).indexOf(port) })));
  return open.toSorted((a, b) => a.rank - b.rank);
}

/** The step and all others that nobody reaches and that hang together with it. */
function withNeighbours(journey: Journey, id: string, lost: ReadonlySet<string>): readonly string[] {
  const found = new Set([id]);
  for (const one of found) {
    for (const { from, to } of journey.edges) {
      if (from === one && lost.has(to)) found.add(to);
      if (to === one && lost.has(from)) found.add(from);
    }
  }
  return Array.from(found);
}
