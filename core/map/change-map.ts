import type { Stage, Touchpoint } from '../journey/journey';
import type { JourneyMap } from './journey-map';

/** Adds stages at the end. */
export function addStages(map: JourneyMap, stages: readonly Stage[]): JourneyMap {
  return { ...map, stages: [...map.stages, ...stages] };
}

/** Takes a stage out; its steps and touchpoints belong to none then. */
export function removeStage(map: JourneyMap, id: string): JourneyMap {
  return {
    stages: map.stages.filter((stage) => stage.id !== id),
    stageOf: Object.fromEntries(Object.entries(map.stageOf).filter(([, stage]) => stage !== id)),
    touchpoints: map.touchpoints.map((touchpoint) => (touchpoint.stage === id ? { ...touchpoint, stage: '' } : touchpoint)),
  };
}

/** Moves a stage so many places towards the end, or the beginning if negative. */
export function moveStage(map: JourneyMap, id: string, by: number): JourneyMap {
  return { ...map, stages: moved(map.stages, id, by) };
}

/** Puts steps into a stage; an empty id takes them out of theirs. */
export function placeSteps(map: JourneyMap, steps: readonly string[], stage: string): JourneyMap {
  const others = Object.entries(map.stageOf).filter(([id]) => !steps.includes(id));
  return { ...map, stageOf: Object.fromEntries([...others, ...(stage === '' ? [] : steps.map((id) => [id, stage] as const))]) };
}

/** Adds a touchpoint at the end. */
export function addTouchpoint(map: JourneyMap, touchpoint: Touchpoint): JourneyMap {
  return { ...map, touchpoints: [...map.touchpoints, touchpoint] };
}

/** Takes a touchpoint out; the steps that it named stay as they are. */
export function removeTouchpoint(map: JourneyMap, id: string): JourneyMap {
  return { ...map, touchpoints: map.touchpoints.filter((touchpoint) => touchpoint.id !== id) };
}

/** Moves a touchpoint past so many others of its stage. */
export function moveTouchpoint(map: JourneyMap, id: string, by: number): JourneyMap {
  const stage = map.touchpoints.find((touchpoint) => touchpoint.id === id)?.stage;
  const beside = moved(map.touchpoints.filter((touchpoint) => touchpoint.stage === stage), id, by);
  let next = 0;
  return { ...map, touchpoints: map.touchpoints.map((touchpoint) => (touchpoint.stage === stage ? (beside[next++] ?? touchpoint) : touchpoint)) };
}

/** The map after steps are gone. The same object when none of them is in it. */
export function withoutSteps(map: JourneyMap, removed: ReadonlySet<string>): JourneyMap {
  const isNamed = Object.keys(map.stageOf).some((id) => removed.has(id)) || map.touchpoints.some(({ steps }) => steps.some((id) => removed.has(id)));
  if (!isNamed) return map;
  return {
    ...map,
    stageOf: Object.fromEntries(Object.entries(map.stageOf).filter(([id]) => !removed.has(id))),
    touchpoints: map.touchpoints.map((touchpoint) => (touchpoint.steps.some((id) => removed.has(id)) ? { ...touchpoint, steps: touchpoint.steps.filter((id) => !removed.has(id)) } : touchpoint)),
  };
}

function moved<T extends { readonly id: string }>(list: readonly T[], id: string, by: number): T[] {
  const from = list.findIndex((one) => one.id === id);
  const one = list[from];
  const to = Math.max(0, Math.min(list.length - 1, from + by));
  return one === undefined ? [...list] : list.toSpliced(from, 1).toSpliced(to, 0, one);
}
