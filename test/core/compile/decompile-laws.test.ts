import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { compileJourney } from '../../../core/compile/compile-journey';
import { decompileWorkflow } from '../../../core/compile/decompile-workflow';
import type { Workflow } from '../../../core/compile/workflow';
import { scale, seed } from './runs';
import { arbitraryWorkflow } from './arbitrary-workflow';
import { comparable, stepNodesOf } from './comparable';

const golden = join(__dirname, '..', '..', 'golden');
const files = readdirSync(golden).filter((file) => file.endsWith('.workflow.json'));

describe(`any n8n workflow, seed ${String(seed)}`, () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryWorkflow(), (workflow) => {
        const again = compileJourney(decompileWorkflow(workflow));
        const steps = stepNodesOf(workflow);
        expect(comparable(again, steps)).toEqual(comparable(workflow, steps));
      }),
      { seed, numRuns: 600 * scale },
    );
  }, 120_000 * scale);

  test('is a fixed point after one round', () => {
    fc.assert(
      fc.property(arbitraryWorkflow(), (workflow) => {
        const once = compileJourney(decompileWorkflow(workflow));
        expect(compileJourney(decompileWorkflow(once))).toEqual(once);
      }),
      { seed, numRuns: 200 * scale },
    );
  }, 120_000 * scale);
});

describe('workflows as people build them', () => {
  test.each(files)('%s comes back to the letter', (file) => {
    const workflow = JSON.parse(readFileSync(join(golden, file), 'utf8')) as Workflow;
    expect(compileJourney(decompileWorkflow(workflow))).toEqual(workflow);
  });
});
