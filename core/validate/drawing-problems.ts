import { numberedOutput } from '../compile/ports';
import type { Problem } from '../problem';
import { isOurs, type EdgeView, type JourneyView, type StepView } from './journey-view';
import { below, problem } from './problem';

/** Steps and edges one by one: ids, ends, outputs, inputs. */
export function drawingProblems(view: JourneyView): readonly Problem[] {
  return [...entryProblems(view), ...duplicateIds(view), ...view.edges.flatMap((edge) => edgeProblems(view, edge)), ...duplicateEdges(view)];
}

function entryProblems(view: JourneyView): readonly Problem[] {
  const [first, ...others] = view.steps.filter((step) => step.kind === 'entry');
  if (first === undefined) return [problem('no-entry', { pointer: '/steps' })];
  return others.map((entry) => problem('several-entries', entry, { first: first.id }));
}

function duplicateIds(view: JourneyView): readonly Problem[] {
  return view.steps.flatMap((step) => {
    const first = view.byId.get(step.id);
    return first === undefined || first === step ? [] : [problem('duplicate-step-id', below(step, 'id'), { id: step.id, first: first.pointer })];
  });
}

function edgeProblems(view: JourneyView, edge: EdgeView): readonly Problem[] {
  const from = view.byId.get(edge.from);
  const to = view.byId.get(edge.to);
  const problems: Problem[] = [];
  if (from === undefined) problems.push(problem('edge-from-nowhere', below(edge, 'from'), { from: edge.from }));
  if (to === undefined) problems.push(problem('edge-to-nowhere', below(edge, 'to'), { to: edge.to }));
  if (from?.ports !== undefined && !hasPort(from, edge.port)) {
    problems.push(problem('unknown-port', { ...below(edge, 'port'), id: from.id }, { port: edge.port, ports: from.ports }));
  }
  if (from?.sound?.kind === 'n8n' && numberedOutput(edge.port) < 0) {
    problems.push(problem('unknown-port', { ...below(edge, 'port'), id: from.id }, { port: edge.port, ports: ['0', '1', '...'] }));
  }
  if (from === undefined || to === undefined) return problems;
  if (from === to && isOurs(from)) problems.push(problem('self-loop', { ...edge, id: from.id }, { port: edge.port }));
  else if (to.kind === 'entry' && !mayFeed(from, to)) problems.push(problem('input-to-entry', { ...edge, id: to.id }, { from: from.id }));
  if ((isOurs(to) && (edge.input !== 0 || edge.type !== 'main')) || (isOurs(from) && edge.type !== 'main')) {
    problems.push(problem('bad-connection', { ...edge, id: (isOurs(to) ? to : from).id }, { input: edge.input, type: edge.type }));
  }
  return problems;
}

/** A node of ours has an error output when n8n is told so. */
function hasPort(step: StepView, port: string): boolean {
  return step.ports?.includes(port) === true || (port === 'error' && step.n8n['onError'] === 'continueErrorOutput');
}

/** Only n8n nodes that bring contacts may come before an entry. */
function mayFeed(from: StepView, entry: StepView): boolean {
  if (isOurs(from)) return false;
  return entry.sound?.kind !== 'entry' || entry.sound.config.source === 'items';
}

function duplicateEdges(view: JourneyView): readonly Problem[] {
  const seen = new Set<string>();
  return view.edges.flatMap((edge) => {
    const { from, port, to, input, type } = edge;
    const key = JSON.stringify([from, port, to, input, type]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem('duplicate-edge', edge, { from, port, to })];
  });
}
