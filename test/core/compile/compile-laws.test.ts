import fc from 'fast-check';
import { compileJourney } from '../../../core/compile/compile-journey';
import { decompileWorkflow } from '../../../core/compile/decompile-workflow';
import { scale, seed } from './runs';
import { arbitraryJourney } from './arbitrary-journey';
import { save } from './save';

function check<T>(numRuns: number, property: fc.IProperty<T>): void {
  fc.assert(property, { seed, numRuns: numRuns * scale });
}

describe(`laws of compile, seed ${String(seed)}`, () => {
  test('a small journey comes back from n8n exactly, saved or pasted with new node ids', () => {
    check(500, fc.property(arbitraryJourney({ maxSteps: 8, entry: true }), (journey) => {
      expect(decompileWorkflow(save(compileJourney(journey)))).toEqual(journey);
    }));
  }, 120_000 * scale);

  test('so does one of up to a hundred steps', () => {
    check(60, fc.property(arbitraryJourney({ maxSteps: 100, entry: true }), (journey) => {
      expect(decompileWorkflow(save(compileJourney(journey)))).toEqual(journey);
    }));
  }, 120_000 * scale);

  test('so does one without an entry', () => {
    check(150, fc.property(arbitraryJourney({ maxSteps: 8, entry: false }), (journey) => {
      expect(decompileWorkflow(save(compileJourney(journey), 'kept'))).toEqual(journey);
    }));
  }, 120_000 * scale);
});
