import { newStep, openPortsOf, portsOfStep } from '../../../core/edit/steps';
import type { Journey, Step } from '../../../core/journey/journey';
import { validateJourney } from '../../../core/validate/validate-journey';
import { winBack } from './scene';

function cutOff(journey: Journey): Journey {
  return { ...journey, edges: [] };
}

describe('an output is open', () => {
  test('while nothing follows', () => {
    const entry = newStep('entry', 'start', 'Start');
    expect(openPortsOf(entry, { edges: [] })).toEqual(['entered']);
    expect(openPortsOf(entry, { edges: [{ from: 'start', port: 'entered', to: 'x' }] })).toEqual([]);
  });

  test('for a holdout only when it has a share', () => {
    const split = newStep('split', 'split', 'Split') as Extract<Step, { readonly kind: 'split' }>;
    const of = (holdout: number): readonly string[] => openPortsOf({ ...split, config: { ...split.config, variants: [{ id: 'a', name: 'A', weight: 1 }], holdout } }, { edges: [] });
    expect(of(0)).toEqual(['a']);
    expect(of(10)).toEqual(['a', 'holdout']);
  });

  test('exactly where the validation says so', () => {
    const journey = cutOff(winBack);
    const told = validateJourney(journey).problems.filter(({ code }) => code === 'port-unconnected').map(({ step, params }) => `${step ?? ''}.${typeof params['port'] === 'string' ? params['port'] : ''}`);
    const open = journey.steps.flatMap((step) => openPortsOf(step, journey).map((port) => `${step.id}.${port}`));
    expect(open.length).toBeGreaterThan(5);
    expect(new Set(told)).toEqual(new Set(open));
    expect(journey.steps.flatMap((step) => portsOfStep(step, journey)).length).toBeGreaterThan(open.length);
  });
});
