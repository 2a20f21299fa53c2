import { emptyJourney } from '../../../core/edit/empty-journey';
import { freeId } from '../../../core/edit/free-id';
import { newStep } from '../../../core/edit/steps';
import type { Journey } from '../../../core/journey/journey';
import { problemWatch } from '../../../editor/src/problems/problem-watch';
import { createEditorStore } from '../../../editor/src/state/editor-store';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function journeyOf(size: number): Journey {
  const empty = emptyJourney({ journey: 'J', entry: 'Entry' }, 'Asia/Tokyo');
  const ids = Array.from({ length: size - 1 }, (_, index) => freeId(`delay-${String(index)}`, new Set()));
  return { ...empty, steps: [...empty.steps, ...ids.map((id) => newStep('delay', id, id))] };
}

test('a small journey is looked at in the moment it changes', () => {
  const store = createEditorStore(journeyOf(3));
  const watch = problemWatch(store);
  expect(watch.get().byStep.get('delay-0')?.length).toBeGreaterThan(0);
  store.getState().perform({ type: 'remove-steps', ids: ['delay-0'] }, { key: 'remove', params: {} });
  expect(watch.get().byStep.has('delay-0')).toBe(false);
});

test('a large one when nobody has changed it for a while; until then what was found last is shown', () => {
  const store = createEditorStore(journeyOf(200));
  const watch = problemWatch(store);
  const heard = jest.fn();
  watch.subscribe(heard);
  expect(watch.get().problems).toEqual([]);
  jest.advanceTimersByTime(200);
  store.getState().perform({ type: 'remove-steps', ids: ['delay-0'] }, { key: 'remove', params: {} });
  heard.mockClear();
  jest.advanceTimersByTime(200);
  expect(heard).not.toHaveBeenCalled();
  jest.advanceTimersByTime(100);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(watch.get().byStep.has('delay-1')).toBe(true);
  expect(watch.get().byStep.has('delay-0')).toBe(false);
});
