import type { Journey } from '../journey/journey';

/** The journey as people speak of it: stages and touchpoints. */
export type JourneyMap = NonNullable<Journey['map']>;

const noMap: JourneyMap = { stages: [], stageOf: {}, touchpoints: [] };

/** The map of a journey; an empty one when it has none. */
export function mapOf(journey: Pick<Journey, 'map'>): JourneyMap {
  return journey.map ?? noMap;
}

/** A map that says nothing is none: a journey without one stays the document that it was. */
export function orNone(map: JourneyMap): JourneyMap | undefined {
  const { stages, stageOf, touchpoints } = map;
  return stages.length === 0 && touchpoints.length === 0 && Object.keys(stageOf).length === 0 ? undefined : map;
}

/** The stage that a step belongs to, if that stage is there. */
export function stageOfStep({ stages, stageOf }: JourneyMap, step: string): string | undefined {
  const stage = Object.hasOwn(stageOf, step) ? stageOf[step] : undefined;
  return stages.some(({ id }) => id === stage) ? stage : undefined;
}
