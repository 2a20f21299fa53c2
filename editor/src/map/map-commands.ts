import { freeId } from '../../../core/edit/free-id';
import type { Touchpoint } from '../../../core/journey/journey';
import { addStages, addTouchpoint, moveStage, moveTouchpoint, placeSteps, removeStage, removeTouchpoint } from '../../../core/map/change-map';
import { mapOf, orNone, type JourneyMap } from '../../../core/map/journey-map';
import type { Json } from '../../../core/json';
import { wordsOf } from '../i18n/words-of';
import type { EditorStore, Label } from '../state/editor-store';
import { journeyOf } from '../state/journey-of';
import { nameOfSteps } from '../state/name-of';

/** Everything that can be done to the map. Each is one change, named by what it is about. */
export const mapCommands = {
  /** The stages that most people begin with. */
  addUsualStages(store: EditorStore): void {
    const taken = new Set(mapOf(journeyOf(store.getState())).stages.map(({ id }) => id));
    const usual = wordsOf(store.getState().language).map.usual;
    change(store, (map) => addStages(map, Object.entries(usual).map(([id, name]) => ({ id: freeId(id, taken), name, note: '' }))), { key: 'addStages', params: {} });
  },
  /** Answers the id of the new stage. */
  addStage(store: EditorStore): string {
    const { stages } = mapOf(journeyOf(store.getState()));
    const id = freeId('stage', new Set(stages.map((stage) => stage.id)));
    const name = wordsOf(store.getState().language).map.newStage(stages.length + 1);
    change(store, (map) => addStages(map, [{ id, name, note: '' }]), { key: 'add', params: { name } });
    return id;
  },
  renameStage(store: EditorStore, id: string, name: string): void {
    const field = wordsOf(store.getState().language).map.stageName;
    change(store, (map) => ({ ...map, stages: map.stages.map((stage) => (stage.id === id ? { ...stage, name } : stage)) }), { key: 'edit', params: { field } }, `stage:${id}`);
  },
  moveStage(store: EditorStore, id: string, by: number): void {
    change(store, (map) => moveStage(map, id, by), { key: 'moveStage', params: { name: stageName(store, id) } });
  },
  /** Answers the id of the stage beside it, if there is one. */
  removeStage(store: EditorStore, id: string): string | undefined {
    const { stages } = mapOf(journeyOf(store.getState()));
    const index = stages.findIndex((stage) => stage.id === id);
    change(store, (map) => removeStage(map, id), { key: 'remove', params: { name: stageName(store, id) } });
    return (stages[index + 1] ?? stages[index - 1])?.id;
  },
  /** An empty stage takes the steps out of theirs. */
  placeSteps(store: EditorStore, steps: readonly string[], stage: string): void {
    const name = nameOfSteps(journeyOf(store.getState()), steps);
    change(store, (map) => placeSteps(map, steps, stage), placed(store, name, stage), undefined, steps);
  },
  placeTouchpoint(store: EditorStore, id: string, stage: string): void {
    const name = mapOf(journeyOf(store.getState())).touchpoints.find((one) => one.id === id)?.name ?? '';
    change(store, (map) => ({ ...map, touchpoints: map.touchpoints.map((one) => (one.id === id ? { ...one, stage } : one)) }), placed(store, name, stage));
  },
  /** Adds one, and opens its form. */
  addTouchpoint(store: EditorStore, stage: string): void {
    const { touchpoints } = mapOf(journeyOf(store.getState()));
    const words = wordsOf(store.getState().language).map;
    const id = freeId('touchpoint', new Set(touchpoints.map((one) => one.id)));
    const touchpoint: Touchpoint = { id, name: words.newTouchpoint, stage, where: '', steps: [], needs: '', feeling: 'neutral', feels: '', hurts: '', owner: '', note: '' };
    change(store, (map) => addTouchpoint(map, touchpoint), { key: 'add', params: { name: words.newTouchpoint } });
    showTouchpoint(store, id);
  },
  removeTouchpoint(store: EditorStore, id: string): void {
    const name = mapOf(journeyOf(store.getState())).touchpoints.find((one) => one.id === id)?.name ?? '';
    change(store, (map) => removeTouchpoint(map, id), { key: 'remove', params: { name } });
  },
  moveTouchpoint(store: EditorStore, id: string, by: number): void {
    const name = mapOf(journeyOf(store.getState())).touchpoints.find((one) => one.id === id)?.name ?? '';
    change(store, (map) => moveTouchpoint(map, id, by), { key: 'moveStage', params: { name } });
  },
};

/** Opens the form of a touchpoint; no step is chosen then. */
export function showTouchpoint(store: EditorStore, id: string): void {
  store.getState().select([]);
  store.getState().set({ touchpoint: id });
}

function change(store: EditorStore, how: (map: JourneyMap) => JourneyMap, label: Label, coalesceKey?: string, touched: readonly string[] = []): void {
  const before = mapOf(journeyOf(store.getState()));
  // The map is JSON; its type only lacks the index signature.
  const value = orNone(how(before)) as unknown as Json | undefined;
  store.getState().perform({ type: 'set', pointer: '/map', value }, label, { touched, ...(coalesceKey !== undefined && { coalesceKey }) });
}

function stageName(store: EditorStore, id: string): string {
  return mapOf(journeyOf(store.getState())).stages.find((stage) => stage.id === id)?.name ?? '';
}

function placed(store: EditorStore, name: string, stage: string): Label {
  return stage === '' ? { key: 'takeOutOfStage', params: { name } } : { key: 'putIntoStage', params: { name, stage: stageName(store, stage) } };
}
