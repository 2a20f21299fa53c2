import { groupBy } from '../../../core/group-by';
import type { Journey } from '../../../core/journey/journey';
import { stepsUsing } from '../../../core/message/steps-using';
import { keysOf } from '../../../core/json-pointer';
import type { Problem } from '../../../core/problem';
import { journeyOf } from '../state/journey-of';
import type { EditorState } from '../state/editor-store';
import { problemsOf } from './problem-watch';

/** What is wrong with one step, or with the journey as a whole. */
export interface ProblemGroup {
  /** Missing for the whole journey. */
  readonly step: string | undefined;
  /** Nobody has set the step up yet: no mistakes so far. */
  readonly isSetup: boolean;
  /** Errors before warnings. */
  readonly problems: readonly Problem[];
}

/** All problems of the open journey, as the panel lists them and the keys walk them. */
export function problemGroupsOf(state: EditorState): readonly ProblemGroup[] {
  const journey = journeyOf(state);
  return groupProblems(problemsOf(journey).problems, journey, state.fresh);
}

/** Groups with errors first, then those with warnings, then what is to be set up; in each the order of the document. */
export function groupProblems(problems: readonly Problem[], journey: Journey, fresh: ReadonlySet<string>): readonly ProblemGroup[] {
  const order = new Map(journey.steps.map((step, index) => [step.id, index]));
  const groups = Array.from(groupBy(problems, (problem) => stepOfProblem(problem, journey)), ([step, own]): ProblemGroup => ({
    step,
    isSetup: step !== undefined && fresh.has(step),
    problems: own.toSorted((a, b) => severityRank(a) - severityRank(b)),
  }));
  return groups.toSorted((a, b) => groupRank(a) - groupRank(b) || placeOf(a, order) - placeOf(b, order));
}

/** The step where a problem is mended: its own, or for a text the step that prepares the message. */
export function stepOfProblem({ step, pointer }: Problem, journey: Journey): string | undefined {
  const [list, message = ''] = keysOf(pointer);
  if (step !== undefined || list !== 'messages') return step;
  return stepsUsing(journey, message)[0]?.id;
}

function severityRank({ severity }: Problem): number {
  return severity === 'error' ? 0 : 1;
}

function groupRank({ isSetup, problems }: ProblemGroup): number {
  return isSetup ? 2 : problems.some(({ severity }) => severity === 'error') ? 0 : 1;
}

function placeOf({ step }: ProblemGroup, order: ReadonlyMap<string, number>): number {
  return step === undefined ? -1 : (order.get(step) ?? order.size);
}
