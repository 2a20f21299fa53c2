import { copyFragment, readFragment } from '../../../core/edit/fragment';
import { freeId } from '../../../core/edit/free-id';
import { done, refusal, ways, winBack } from './scene';

const ids = winBack.steps.map((step) => step.id);

test('steps are copied with the ways between them, where they stand, and the messages that they use', () => {
  const tailor = winBack.steps.find((step) => step.kind === 'tailor');
  if (tailor?.kind !== 'tailor') throw new Error('the example has a message');
  const fragment = copyFragment(winBack, ['cap', tailor.id]);
  expect(fragment.edges.map(({ from, to }) => [from, to])).toEqual([['cap', tailor.id]]);
  expect(Object.keys(fragment.messages)).toEqual([tailor.config.message]);
  expect(Object.keys(fragment.layout).sort()).toEqual(['cap', tailor.id].sort());
});

test('a clipboard text comes back as what was copied; anything else is none', () => {
  const fragment = copyFragment(winBack, ids);
  expect(readFragment(JSON.stringify(fragment))).toEqual(fragment);
  for (const text of ['', '{}', 'hello', JSON.stringify({ ...fragment, steps: [{ id: 1 }] }), JSON.stringify({ ...fragment, edges: 'x' }), JSON.stringify({ format: fragment.format })]) expect(readFragment(text)).toBeUndefined();
});

test('pasted steps have ids of their own and refer to each other, and keep every field', () => {
  const fragment = copyFragment(winBack, ids);
  const journey = done(winBack, { type: 'paste', fragment, at: { x: 1000, y: 500 } });
  const names = new Map(fragment.steps.map((step) => [step.id, freeId(step.id, new Set(ids))]));
  for (const step of fragment.steps) {
    const pasted = journey.steps.find((other) => other.id === names.get(step.id));
    const config = step.kind === 'wait-for-reply' ? { ...step.config, send: names.get(step.config.send) ?? step.config.send } : step.config;
    expect(pasted).toEqual({ ...step, id: names.get(step.id), config });
  }
  expect(ways(journey)).toEqual([...ways(winBack), ...fragment.edges.map((edge) => `${names.get(edge.from) ?? ''}.${edge.port}>${names.get(edge.to) ?? ''}`)]);
  expect(journey.messages).toEqual(winBack.messages);
  const pastedAt = Object.entries(journey.layout).flatMap(([id, point]) => (ids.includes(id) || point === undefined ? [] : [point]));
  expect([Math.min(...pastedAt.map(({ x }) => x)), Math.min(...pastedAt.map(({ y }) => y))]).toEqual([1000, 500]);
});

test('a message of another journey comes along; one with the same name and other words gets a name of its own', () => {
  const fragment = copyFragment(winBack, ids);
  const [id = ''] = Object.keys(fragment.messages);
  const other = done(winBack, { type: 'set', pointer: `/messages/${id}/name`, value: 'Another' });
  const journey = done(other, { type: 'paste', fragment });
  expect(journey.messages[`${id}-2`]).toEqual(fragment.messages[id]);
  expect(journey.steps.some((step) => step.kind === 'tailor' && step.config.message === `${id}-2`)).toBe(true);
});

test('the entry is not copied, and nothing pastes nothing', () => {
  expect(copyFragment(winBack, ['entry']).steps).toEqual([]);
  expect(refusal(winBack, { type: 'paste', fragment: copyFragment(winBack, ['entry']) })).toBe('empty-fragment');
});
