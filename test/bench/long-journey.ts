import { applyCommand } from '../../core/edit/apply-command';
import type { Command } from '../../core/edit/command';
import { copyFragment } from '../../core/edit/fragment';
import type { Journey } from '../../core/journey/journey';
import { normalizeJourney } from '../../core/journey/normalize';
import winBack from '../../schemas/examples/win-back.journey.json';

/** The win-back journey behind itself, again and again, until it has so many steps: with branches, messages and waits as real ones have. */
export function longJourney(steps: number): Journey {
  const first = normalizeJourney(winBack as unknown as Journey);
  const inner = first.steps.filter((step) => step.kind !== 'entry').map((step) => step.id);
  const whole = copyFragment(first, inner);
  let journey: Journey = { ...first, id: 'long', name: 'A long journey', layout: {} };
  let [last] = waits(journey).slice(-1);
  while (journey.steps.length < steps) {
    const missing = steps - journey.steps.length;
    const fragment = missing >= inner.length ? whole : copyFragment(first, inner.slice(0, missing));
    const before = new Set(journey.steps.map((step) => step.id));
    journey = done(journey, { type: 'paste', fragment: { ...fragment, layout: {} } });
    const added = journey.steps.filter((step) => !before.has(step.id));
    const [start] = added;
    if (last !== undefined && start !== undefined) journey = done(journey, { type: 'connect', from: last, port: 'timed-out', to: start.id });
    last = waits({ ...journey, steps: added }).at(-1) ?? last;
  }
  return journey;
}

function waits(journey: Pick<Journey, 'steps'>): readonly string[] {
  return journey.steps.filter((step) => step.kind === 'wait-for-reply').map((step) => step.id);
}

function done(journey: Journey, command: Command): Journey {
  const result = applyCommand(journey, command);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
