import fc from 'fast-check';
import { applyCommand } from '../../../core/edit/apply-command';
import type { Command } from '../../../core/edit/command';
import { copyFragment } from '../../../core/edit/fragment';
import { commit, isDirty, markSaved, redo, seal, startHistory, undo, type History } from '../../../core/edit/history';
import { freeId } from '../../../core/edit/free-id';
import { portsOfStep } from '../../../core/edit/steps';
import { stepKinds, type Journey } from '../../../core/journey/journey';
import { done, winBack } from './scene';

const label = { key: 'edit', params: {} };
const rename = (journey: Journey, name: string): Journey => done(journey, { type: 'set', pointer: '/name', value: name });

test('what is typed in one go is one change, until the field is left', () => {
  let history = startHistory(winBack);
  const type = (name: string, at: number): void => {
    history = commit(history, rename(history.present, name), { label, touched: [], coalesceKey: 'field:/name', at });
  };
  type('A', 0);
  type('AB', 500);
  type('ABC', 1_400);
  expect(history.past).toHaveLength(1);
  type('later', 3_000);
  expect(history.past).toHaveLength(2);
  history = seal(history);
  type('other', 3_100);
  expect(history.past).toHaveLength(3);
  expect(undo(undo(undo(history))).present).toBe(winBack);
});

test('what changes nothing is no change, and a new change ends what could be done again', () => {
  const history = startHistory(winBack);
  expect(commit(history, winBack, { label, touched: [], at: 0 })).toBe(history);
  const changed = commit(history, rename(winBack, 'x'), { label, touched: [], at: 0 });
  const back = undo(changed);
  expect(redo(back).present).toBe(changed.present);
  expect(redo(commit(back, rename(winBack, 'y'), { label, touched: [], at: 1 })).present.name).toBe('y');
});

test('standing where it was saved there is nothing to save, whichever way one came', () => {
  const changed = commit(startHistory(winBack), rename(winBack, 'x'), { label, touched: [], at: 0 });
  const saved = markSaved(changed);
  expect([isDirty(changed), isDirty(saved), isDirty(undo(saved)), isDirty(redo(undo(saved)))]).toEqual([true, false, true, false]);
});

/** Whatever somebody may do, from numbers. */
function commandFrom(journey: Journey, [what, a, b]: readonly [number, number, number]): Command {
  const step = journey.steps[a % Math.max(1, journey.steps.length)];
  const other = journey.steps[b % Math.max(1, journey.steps.length)];
  const edge = journey.edges[a % Math.max(1, journey.edges.length)];
  const id = freeId('new', new Set(journey.steps.map((one) => one.id)));
  const kind = stepKinds.filter((one) => one !== 'entry')[b % 9] ?? 'delay';
  const from = step?.id ?? '';
  const port = step === undefined ? '' : (portsOfStep(step, journey)[b % 3] ?? 'x');
  switch (what % 8) {
    case 0:
      return { type: 'insert-step', kind, id, name: 'New', place: edge === undefined ? { loose: true } : { on: edge } };
    case 1:
      return { type: 'insert-step', kind, id, name: 'New', place: { after: { from, port } }, at: { x: a, y: b } };
    case 2:
      return { type: 'remove-steps', ids: step === undefined ? [] : [step.id] };
    case 3:
      return { type: 'connect', from, port, to: other?.id ?? '' };
    case 4:
      return { type: 'disconnect', edge: edge ?? { from: '', port: '', to: '' } };
    case 5:
      return { type: 'set', pointer: `/steps/${String(a % (journey.steps.length + 1))}/name`, value: `Name ${String(b)}` };
    case 6:
      return { type: 'move', positions: { [from]: { x: a, y: b } } };
    default:
      return journey.steps.length > 120 ? { type: 'remove-steps', ids: journey.steps.slice(60).map((one) => one.id) } : { type: 'paste', fragment: copyFragment(journey, [from, other?.id ?? '']), at: { x: a, y: b } };
  }
}

test('a thousand changes of any kind, taken back and done again, give the same documents to the byte', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(400), fc.nat(400)), { minLength: 1_000, maxLength: 1_000 }), (numbers) => {
      let history: History = startHistory(winBack);
      const texts = [JSON.stringify(winBack)];
      for (const [at, triple] of numbers.entries()) {
        const result = applyCommand(history.present, commandFrom(history.present, triple));
        if (!result.ok || result.value === history.present) continue;
        history = commit(history, result.value, { label, touched: [], at });
        texts.push(JSON.stringify(history.present));
      }
      const steps = history.past.length;
      for (let back = 1; back <= steps; back += 1) {
        history = undo(history);
        expect(JSON.stringify(history.present)).toBe(texts[texts.length - 1 - back]);
      }
      for (let on = steps; on >= 1; on -= 1) {
        history = redo(history);
        expect(JSON.stringify(history.present)).toBe(texts[texts.length - on]);
      }
    }),
    { numRuns: 5 },
  );
}, 120_000);
