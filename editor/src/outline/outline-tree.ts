import { mayLeadOn, openPortsOf, portsOfStep } from '../../../core/edit/steps';
import type { Journey, Step } from '../../../core/journey/journey';

/** One line of the outline: a step, or where a branch goes on elsewhere, ends on purpose, or leads nowhere yet. */
export type OutlineRow = RowPlace & (
  | { readonly type: 'step'; readonly step: Step; readonly port: string | undefined; readonly from: string | undefined }
  | { readonly type: 'goes-on'; readonly to: Step; readonly port: string; readonly from: string }
  /** `closed`: the journey ends there, and no step of ours may follow. */
  | { readonly type: 'open' | 'ends' | 'closed'; readonly port: string; readonly from: string }
);
interface RowPlace {
  readonly id: string;
  readonly level: number;
}

/**
 * The journey as a tree, in the order in which people come by. The first output of a step goes on at its own level, so that a journey
 * without branches is a plain list; a step that several ways lead to stands where it is met first.
 */
export function outlineOf(journey: Journey): readonly OutlineRow[] {
  const steps = new Map(journey.steps.map((step) => [step.id, step]));
  const rows: OutlineRow[] = [];
  const seen = new Set<string>();
  const fed = new Set(journey.edges.map((edge) => edge.to));
  const visit = (start: Step, level: number, port: string | undefined, from: string | undefined): void => {
    seen.add(start.id);
    rows.push({ type: 'step', id: start.id, step: start, level, port, from });
    const [main, ...sides] = portsOfStep(start, journey);
    // What happens to the others first, indented; then the way that most people go, at the level of its step.
    for (const name of sides) follow(start, name, level + 1);
    if (main !== undefined) follow(start, main, level);
  };
  const follow = (start: Step, name: string, level: number): void => {
    const targets = journey.edges.filter((edge) => edge.from === start.id && edge.port === name).flatMap((edge) => steps.get(edge.to) ?? []);
    if (targets.length === 0) rows.push({ type: mayLeadOn(start, name) ? (openPortsOf(start, journey).includes(name) ? 'open' : 'ends') : 'closed', id: `${start.id}\n${name}`, level, port: name, from: start.id });
    for (const target of targets) {
      if (seen.has(target.id)) rows.push({ type: 'goes-on', id: `${start.id}\n${name}\n${target.id}`, to: target, level, port: name, from: start.id });
      else visit(target, level, name, start.id);
    }
  };
  const starts = [...journey.steps.filter((step) => step.kind === 'entry'), ...journey.steps.filter((step) => !fed.has(step.id)), ...journey.steps];
  for (const step of starts) if (!seen.has(step.id)) visit(step, 0, undefined, undefined);
  return rows;
}
