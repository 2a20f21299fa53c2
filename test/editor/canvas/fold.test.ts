import { foldedBehind, foldedSteps } from '../../../editor/src/canvas/fold';
import { done, winBack } from '../../core/edit/scene';

describe('folding a step', () => {
  test('puts away everything that only it leads to', () => {
    const folded = foldedSteps(winBack, new Set(['lapsed']));
    expect(folded.size).toBe(winBack.steps.length - 2);
    expect(new Set(folded.values())).toEqual(new Set(['lapsed']));
    expect(foldedBehind(winBack, 'not-lapsed')).toBe(0);
  });

  test('leaves in sight what another branch leads to as well', () => {
    const [next = ''] = winBack.edges.filter((edge) => edge.from === 'consent' && edge.port === 'denied').map((edge) => edge.to);
    const merged = done(winBack, { type: 'connect', from: 'lapsed', port: 'else', to: next });
    const folded = foldedSteps(merged, new Set(['consent']));
    expect(folded.has(next)).toBe(false);
    expect(folded.has('cap')).toBe(true);
  });

  test('inside what is folded already counts to the outer one', () => {
    expect(new Set(foldedSteps(winBack, new Set(['cap', 'lapsed'])).values())).toEqual(new Set(['lapsed']));
  });

  test('never puts the folded step itself away, not even in a circle', () => {
    const loop = {
      steps: [...winBack.steps.filter((step) => step.kind === 'entry'), ...['a', 'b'].map((id) => ({ id, kind: 'delay', name: id, config: { duration: { amount: 1, unit: 'days' } } }) as const)],
      edges: [{ from: 'a', port: 'done', to: 'b', input: 0, type: 'main' }, { from: 'b', port: 'done', to: 'a', input: 0, type: 'main' }],
    };
    expect([...foldedSteps(loop, new Set(['a', 'b']))]).toEqual([['b', 'a']]);
  });
});
