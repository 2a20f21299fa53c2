import { useCallback, useMemo } from 'react';
import { placesOf } from '../../../core/compile/positions';
import { portsOfStep } from '../../../core/edit/steps';
import type { Journey, Step } from '../../../core/journey/journey';
import type { Point } from '../../../core/layout/drawing';
import { useProblemsByStep } from '../problems/use-problems';
import { useCardLines } from '../sentence/use-sentence';
import { journeyOf } from '../state/journey-of';
import { useEditor, useWords } from '../state/use-editor';
import { foldedSteps } from './fold';
import { projectEdges, projectNodes, type CardNode, type WayEdge } from './project';

/** What of the journey is in sight, and where it stands. */
export interface InSight {
  readonly steps: Journey['steps'];
  readonly edges: Journey['edges'];
  readonly places: ReadonlyMap<string, Point>;
  /** Steps that are folded away, each with the one that stands for it. */
  readonly folded: ReadonlyMap<string, string>;
}

export function useInSight(): InSight {
  const journey = useEditor(journeyOf);
  const collapsed = useEditor((state) => state.collapsed);
  const { edges, layout } = journey;
  // Settings that change no outputs change nothing of the drawing: it isn't arranged anew with every key.
  const shape = journey.steps.map((step) => `${step.id}\n${step.kind === 'n8n' ? '' : String(portsOfStep(step).length)}`).join('\n');
  const outline = useMemo(() => ({ steps: journey.steps, edges }), [shape, edges]);
  const folded = useMemo(() => foldedSteps(outline, collapsed), [outline, collapsed]);
  const steps = useMemo(() => (folded.size === 0 ? journey.steps : journey.steps.filter((step) => !folded.has(step.id))), [journey.steps, folded]);
  const inSight = useMemo(() => (folded.size === 0 ? edges : edges.filter((edge) => !folded.has(edge.from) && !folded.has(edge.to))), [edges, folded]);
  const places = useMemo(() => placesOf({ steps: outline.steps.filter((step) => !folded.has(step.id)), edges: inSight, layout }), [outline, inSight, folded, layout]);
  return { steps, edges: inSight, places, folded };
}

/** The journey as nodes and edges of React Flow. @param dragged where cards are while they are dragged. */
export function useDrawing(inSight: InSight, current: string | undefined, dragged: ReadonlyMap<string, Point>): { readonly nodes: CardNode[]; readonly edges: WayEdge[] } {
  const { steps, edges, places, folded } = inSight;
  const selection = useEditor((state) => state.selection);
  const chosenWay = useEditor((state) => state.chosenWay);
  const allEdges = useEditor((state) => journeyOf(state).edges);
  const spoken = useSpoken();
  const chosen = useMemo(() => new Set(selection), [selection]);
  const counts = useMemo(() => {
    const all = new Map<string, number>();
    for (const holder of folded.values()) all.set(holder, (all.get(holder) ?? 0) + 1);
    return all;
  }, [folded]);
  const nodes = useMemo(() => [...projectNodes({ steps, edges, allEdges, places, dragged, selection: chosen, current, folded: counts, spoken })], [steps, edges, allEdges, places, dragged, chosen, current, counts, spoken]);
  return { nodes, edges: useMemo(() => [...projectEdges(edges, chosenWay)], [edges, chosenWay]) };
}

function useSpoken() {
  const words = useWords();
  const journey = useEditor(journeyOf);
  const lineOf = useCardLines();
  const problems = useProblemsByStep();
  const fresh = useEditor((state) => state.fresh);
  const numbers = useMemo(() => new Map(journey.steps.map((step, index) => [step.id, index + 1])), [journey.steps]);
  const wrong = useCallback((step: Step): string => {
    const own = problems.get(step.id) ?? [];
    if (own.length === 0) return '';
    if (fresh.has(step.id)) return words.problems.setup;
    const errors = own.filter(({ severity }) => severity === 'error').length;
    return errors > 0 ? words.problems.errors(errors) : words.problems.warnings(own.length);
  }, [problems, fresh, words]);
  return useMemo(() => ({
    role: words.canvas.role,
    describe: (step: Step, behind: number) => [
      words.canvas.step(step.name, words.kinds[step.kind], lineOf(step, journey), numbers.get(step.id) ?? 0, numbers.size),
      ...(wrong(step) === '' ? [] : [`${wrong(step)}.`]),
      ...(behind === 0 ? [] : [words.canvas.foldedBehind(behind)]),
      ...(step.note === undefined ? [] : [words.canvas.noted(step.note)]),
    ].join(' '),
  }), [words, journey, lineOf, numbers, wrong]);
}
