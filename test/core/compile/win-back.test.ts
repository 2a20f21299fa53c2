import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileJourney } from '../../../core/compile/compile-journey';
import { decompileWorkflow } from '../../../core/compile/decompile-workflow';
import { fromParameters } from '../../../core/compile/parameters';
import { kindOf } from '../../../core/compile/names';
import type { Step } from '../../../core/journey/journey';
import { save } from './save';
import { winBack } from './win-back';

const golden = join(__dirname, '..', '..', 'golden', 'win-back.workflow.json');

test('the win-back journey compiles to the golden workflow (UPDATE_GOLDEN=1 writes it anew)', () => {
  const workflow = compileJourney(winBack());
  if (process.env['UPDATE_GOLDEN'] === '1' || !existsSync(golden)) writeFileSync(golden, `${JSON.stringify(workflow, null, 2)}\n`);
  expect(workflow).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});

test('it comes back from n8n', () => {
  expect(decompileWorkflow(save(compileJourney(winBack())))).toEqual(winBack());
});

test('its settings reach the step as the document has them', () => {
  const { nodes } = compileJourney(winBack());
  winBack().steps.forEach((step, index) => {
    const node = nodes[index];
    const kind = kindOf(node?.type ?? '');
    if (kind === undefined || node === undefined) throw new Error(`${step.id} has no node`);
    expect(fromParameters(kind, node.parameters, { evaluated: true })).toEqual(step.config);
  });
});

test('edits leave ids, names and places of all other steps alone', () => {
  const before = compileJourney(winBack());
  const journey = winBack();
  const [first, ...others] = journey.steps;
  const added: Step = { id: 'pause', kind: 'delay', name: 'Pause', config: { duration: { amount: 1, unit: 'hours' } } };
  const edited = { ...journey, name: 'Another name', steps: [first, added, ...others].flatMap((step) => (step === undefined || step.id === 'reminded' ? [] : [step])) };
  const after = compileJourney(edited);
  for (const node of before.nodes) {
    const now = after.nodes.find((other) => other.id === node.id);
    if (node.parameters['stepId'] === 'reminded') expect(now).toBeUndefined();
    else expect(now).toMatchObject({ name: node.name, position: node.position });
  }
});
