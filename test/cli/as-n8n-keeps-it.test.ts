import fc from 'fast-check';
import { asN8nKeepsIt } from '../../cli/publish/as-n8n-keeps-it';
import { contentHash } from '../../core/journey/content-hash';
import { arbitraryJourney } from '../core/compile/arbitrary-journey';
import { scale, seed } from '../core/compile/runs';

test(`what n8n keeps of a journey it keeps whole from then on, seed ${String(seed)}`, () => {
  fc.assert(
    fc.property(arbitraryJourney({ maxSteps: 8, entry: true }), (journey) => {
      const { journey: kept } = asN8nKeepsIt(journey);
      const { journey: again, problems } = asN8nKeepsIt(kept);
      expect(again).toEqual(kept);
      expect(contentHash(again)).toBe(contentHash(kept));
      expect(problems).toEqual([]);
    }),
    { seed, numRuns: 300 * scale },
  );
}, 120_000 * scale);
