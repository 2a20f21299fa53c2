import type { Edge, Journey, Step } from '../journey/journey';
import { portsOfStep } from './steps';

/**
 * Outputs of some steps are named in their settings (segments, variants): the ways follow an output that was renamed, or that another one
 * before it was removed or moved; those of an output that is gone end.
 */
export function followPorts(before: Journey, after: Journey): Journey {
  if (before.steps === after.steps) return after;
  const old = new Map(before.steps.map((step) => [step.id, step]));
  const edges = after.steps.reduce<Journey['edges']>((all, step) => {
    const was = old.get(step.id);
    return was === undefined || was === step ? all : followed(all, was, step);
  }, after.edges);
  return edges === after.edges ? after : { ...after, edges };
}

function followed(edges: Journey['edges'], was: Step, is: Step): Journey['edges'] {
  const from = portsOfStep(was);
  const to = portsOfStep(is);
  if (was.kind === 'n8n' || (from.length === to.length && from.every((port, index) => port === to[index]))) return edges;
  const renamed = new Map(from.flatMap((port, index) => (!to.includes(port) && from.length === to.length && to[index] !== undefined && !from.includes(to[index]) ? [[port, to[index]] as const] : [])));
  return edges.flatMap((edge): readonly Edge[] => {
    if (edge.from !== is.id || !from.includes(edge.port) || to.includes(edge.port)) return [edge];
    const port = renamed.get(edge.port);
    return port === undefined ? [] : [{ ...edge, port }];
  });
}
