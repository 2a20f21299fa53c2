import type { StepConfigs } from '../../../core/journey/journey';
import { stepModules } from '../../../core/steps';
import { contact } from '../../support/factories';
import { told, World } from '../../support/world';

const config = (weights: Record<string, number>, holdout = 0, salt = ''): StepConfigs['split'] => ({
  variants: Object.entries(weights).map(([id, weight]) => ({ id, name: id, weight })), holdout, salt,
});
const people = Array.from({ length: 2000 }, (_, index) => contact(`c${String(index)}`));

async function divide(split: StepConfigs['split'], journey = 'journey-1', step = 'split'): Promise<string[]> {
  const world = await World.create({ id: journey });
  const seen = await world.visit('split', step, split, await world.enter(people));
  return seen.map((one) => (one.type === 'out' && one.outcome.type === 'port' ? one.outcome.port : told(one)));
}
const shares = (ports: string[]): Record<string, number> =>
  Object.fromEntries(Array.from(new Set(ports)).sort().map((port) => [port, ports.filter((one) => one === port).length / ports.length]));

test('has an output per variant and one for the holdout', () => {
  expect(stepModules.split.ports(config({ a: 1, b: 1 }))).toEqual(['a', 'b', 'holdout']);
});

test('divides near the weights, holdout included', async () => {
  const found = shares(await divide(config({ a: 5, b: 3 }, 2)));
  expect(Object.keys(found)).toEqual(['a', 'b', 'holdout']);
  expect(found['a']).toBeCloseTo(0.5, 1);
  expect(found['b']).toBeCloseTo(0.3, 1);
  expect(found['holdout']).toBeCloseTo(0.2, 1);
});

test('the same contact always goes the same way', async () => {
  const split = config({ a: 1, b: 1, c: 1 }, 1);
  expect(await divide(split)).toEqual(await divide(split));
});

test('another step or journey divides independently, the same salt divides the same way', async () => {
  const half = config({ a: 1, b: 1 });
  const [one, other, elsewhere] = [await divide(half), await divide(half, 'journey-1', 'split-2'), await divide(half, 'journey-2')];
  for (const different of [other, elsewhere]) {
    const same = one.filter((port, index) => port === different[index]).length / one.length;
    expect(same).toBeGreaterThan(0.4);
    expect(same).toBeLessThan(0.6);
  }
  const salted = config({ a: 1, b: 1 }, 0, 'summer');
  expect(await divide(salted, 'journey-1', 'x')).toEqual(await divide(salted, 'journey-2', 'y'));
});

test('a variant of weight 0 gets nobody, and without any weight nobody gets anything', async () => {
  expect(Object.keys(shares(await divide(config({ a: 0, b: 1 }))))).toEqual(['b']);
  expect(Object.keys(shares(await divide(config({ a: 0, b: 0 }))))).toEqual(['holdout']);
});
