import { placesOf } from '../../../core/compile/positions';
import { portsOfStep } from '../../../core/edit/steps';
import type { Journey } from '../../../core/journey/journey';
import { cardHeight, cardWidth } from '../../../editor/src/canvas/project';
import { done, winBack } from '../../core/edit/scene';

const placed: Journey = { ...winBack, layout: Object.fromEntries(placesOf({ ...winBack, layout: {} })) };

function covering(journey: Journey): readonly string[] {
  const boxes = [...placesOf(journey)].map(([id, { x, y }]) => {
    const step = journey.steps.find((one) => one.id === id);
    return { id, x, y, height: cardHeight(step === undefined ? 0 : portsOfStep(step, journey).length) };
  });
  return boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => Math.abs(a.x - b.x) < cardWidth && a.y < b.y + b.height && b.y < a.y + a.height).map((b) => `${a.id} and ${b.id}`));
}

test('automatically arranged cards cover each other nowhere', () => {
  expect(covering({ ...winBack, layout: {} })).toEqual([]);
});

test('wherever a step is put into a journey placed by hand, no other moves and no card covers another', () => {
  for (const kind of ['delay', 'send', 'split'] as const) {
    for (const way of placed.edges) {
      const journey = done(placed, { type: 'insert-step', kind, id: 'new', name: 'New', place: { on: way } });
      const places = placesOf(journey);
      for (const step of placed.steps) expect(places.get(step.id)).toEqual(placed.layout[step.id]);
      expect(covering(journey)).toEqual([]);
    }
  }
});
