import type { Problem } from '../problem';
import type { JourneyView } from './journey-view';
import { problem } from './problem';
import { pointerOf } from '../json-pointer';
import { repeated } from './repeated';

/** What the map says of steps and stages that aren't there, and ids that stand for two things. */
export function mapProblems({ map, byId }: JourneyView): readonly Problem[] {
  if (map === undefined) return [];
  const { stages, stageOf, touchpoints } = map;
  const known = new Set(stages.map(({ id }) => id));
  const unknownStage = (stage: string, ...keys: readonly (string | number)[]): readonly Problem[] => (known.has(stage) ? [] : [problem('map-unknown-stage', { pointer: pointerOf(['map', ...keys]) }, { stage })]);
  const unknownStep = (step: string, ...keys: readonly (string | number)[]): readonly Problem[] => (byId.has(step) ? [] : [problem('map-unknown-step', { pointer: pointerOf(['map', ...keys]) }, { step })]);
  return [
    ...repeated(stages.map(({ id }) => id)).map(({ id, index }) => problem('duplicate-stage-id', { pointer: pointerOf(['map', 'stages', index, 'id']) }, { stage: id })),
    ...repeated(touchpoints.map(({ id }) => id)).map(({ id, index }) => problem('duplicate-touchpoint-id', { pointer: pointerOf(['map', 'touchpoints', index, 'id']) }, { touchpoint: id })),
    ...Object.entries(stageOf).flatMap(([step, stage = '']) => [...unknownStep(step, 'stageOf', step), ...unknownStage(stage, 'stageOf', step)]),
    ...touchpoints.flatMap(({ stage, steps }, index) => [
      ...(stage === '' ? [] : unknownStage(stage, 'touchpoints', index, 'stage')),
      ...steps.flatMap((step, place) => unknownStep(step, 'touchpoints', index, 'steps', place)),
    ]),
  ];
}
