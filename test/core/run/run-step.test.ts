import type { Rule } from '../../../core/journey/journey';
import { contact, eventOf } from '../../support/factories';
import { startOfWorld, told, World } from '../../support/world';
import type { Walker } from '../../support/world';

const bought: Rule = { type: 'event', event: 'purchase', measure: 'count', op: 'gte', value: 1 };
const split = { variants: [{ id: 'a', name: 'A', weight: 1 }], holdout: 0, salt: '' };
const buy = (world: World, id: string, at: number) => world.store.contacts.recordEvents([eventOf(id, 'purchase', at)]);
const only = (walkers: readonly Walker[]): Walker => {
  const [walker] = walkers;
  if (!walker) throw new Error('nobody');
  return walker;
};

test('a decided step answers the same again, without deciding anew', async () => {
  const world = await World.create();
  const walkers = await world.enter([contact('a')]);
  const [first] = await world.visit('split', 'split', split, walkers);
  const [again] = await world.visit('split', 'split', { ...split, variants: [{ id: 'b', name: 'B', weight: 1 }] }, walkers);
  expect(told(first)).toBe('port:a (split)');
  expect(told(again)).toBe('port:a (split)');
});

test('the same contact twice in a batch counts once', async () => {
  const world = await World.create();
  const [walker] = await world.enter([contact('a')]);
  if (!walker) throw new Error('nobody');
  expect((await world.visit('split', 'split', split, [walker, walker])).map(told)).toEqual(['port:a (split)', 'dropped:superseded']);
});

test('an outdated claim is dropped', async () => {
  const world = await World.create();
  const walkers = await world.enter([contact('a')]);
  await world.afterDeath();
  expect((await world.visit('split', 'split', split, walkers)).map(told)).toEqual(['dropped:superseded']);
});

test('a step that was skipped is noticed', async () => {
  const world = await World.create();
  const walkers = await world.enter([contact('a')]);
  const [seen] = await world.visit('split', 'second', split, walkers, { after: ['first'] });
  expect(seen).toMatchObject({ type: 'dropped', why: 'skipped-a-step', expected: ['first'] });
});

test('a port that leads nowhere ends the way on purpose', async () => {
  const world = await World.create();
  const walkers = await world.enter([contact('a')]);
  await world.visit('split', 'split', split, walkers, { next: { a: 'end' } });
  expect(await world.row(only(walkers))).toMatchObject({ state: 'exited', exitReason: 'left-by-a' });
});

test('an item too large to be kept fails only where its contact would wait', async () => {
  const world = await World.create();
  const ballast = { text: 'ü'.repeat(9_000) };
  const walkers = await world.enter([contact('a')]);
  const large = walkers.map((walker) => ({ ...walker, item: ballast }));
  expect((await world.visit('split', 'split', split, large)).map(told)).toEqual(['port:a (split)']);
  expect((await world.visit('delay', 'wait', { duration: { amount: 1, unit: 'days' } }, large)).map(told)).toEqual(['failed:item-too-large']);
  expect(await world.row(only(walkers))).toMatchObject({ state: 'running', leg: 1 });
});

describe('exit criteria', () => {
  test('whoever comes to match leaves before the step', async () => {
    const world = await World.create({ exitWhen: [{ type: 'attribute', field: 'country', op: 'eq', value: 'XX' }, bought] });
    const walkers = await world.enter([contact('a'), contact('b')]);
    world.clock.advance(1000);
    await buy(world, 'b', startOfWorld + 500);
    const seen = await world.visit('split', 'split', split, walkers);
    expect(seen.map(told)).toEqual(['port:a (split)', 'leave:exit-criteria (exit-criteria)']);
    expect(seen[1]).toMatchObject({ outcome: { receipt: { detail: { rule: 1 } }, goal: false } });
  });

  test('what happened before the entry does not count', async () => {
    const world = await World.create({ exitWhen: [bought] });
    await world.store.contacts.upsert([contact('a')]);
    await buy(world, 'a', startOfWorld - 1000);
    expect((await world.visit('split', 'split', split, await world.enter([contact('a')]))).map(told)).toEqual(['port:a (split)']);
  });

  test('Send asks too: between the step before and it a node of n8n may have taken its time', async () => {
    const world = await World.create({ exitWhen: [bought] });
    const walkers = await world.enter([contact('a')]);
    world.clock.advance(1000);
    await buy(world, 'a', startOfWorld + 500);
    const send = { class: 'service', from: '', smsFrom: '', quietHours: 'ignore', expiresAfter: { amount: 1, unit: 'days' }, giveUpAfter: { amount: 1, unit: 'days' } } as const;
    expect((await world.visit('send', 'send', send, walkers)).map(told)).toEqual(['leave:exit-criteria (exit-criteria)']);
  });

  test('they are asked again when somebody comes back from a wait, and not at an exit', async () => {
    const world = await World.create({ exitWhen: [bought] });
    const walkers = await world.enter([contact('a'), contact('b')]);
    await world.visit('delay', 'wait', { duration: { amount: 1, unit: 'days' } }, walkers);
    await buy(world, 'a', startOfWorld + 1000);
    await buy(world, 'b', startOfWorld + 1000);
    world.clock.advance(86_400_000);
    const [a, b] = await world.due();
    if (!a || !b) throw new Error('nobody');
    expect((await world.visit('delay', 'wait', { duration: { amount: 1, unit: 'days' } }, [a])).map(told)).toEqual(['leave:exit-criteria (exit-criteria)']);
    expect((await world.visit('exit', 'end', { reason: 'done', goal: false }, [b])).map(told)).toEqual(['leave:done (done)']);
  });
});

describe('the goal', () => {
  const leave = async (goal: boolean, journeyGoal: Rule | undefined, buys: boolean) => {
    const world = await World.create(journeyGoal ? { goal: journeyGoal } : {});
    const walkers = await world.enter([contact('a')]);
    world.clock.advance(1000);
    if (buys) await buy(world, 'a', startOfWorld + 500);
    await world.visit('exit', 'end', { reason: 'completed', goal }, walkers);
    return (await world.row(only(walkers))).goal;
  };

  test.each([
    [true, undefined, false, true],
    [false, undefined, true, false],
    [false, bought, true, true],
    [false, bought, false, false],
    [true, bought, false, true],
  ])('exit says %s, rule %j, bought %s: %s', async (exit, rule, buys, expected) => {
    expect(await leave(exit, rule, buys)).toBe(expected);
  });

  test('is reached also by whoever leaves by an output that leads nowhere', async () => {
    const world = await World.create({ goal: bought });
    const walkers = await world.enter([contact('a'), contact('b')]);
    world.clock.advance(1000);
    await buy(world, 'a', startOfWorld + 500);
    await world.visit('split', 'split', split, walkers, { next: { a: 'end', b: 'end', holdout: 'end' } });
    const rows = await Promise.all(walkers.map((walker) => world.row(walker)));
    expect(rows.map(({ state, goal }) => ({ state, goal }))).toEqual([{ state: 'exited', goal: true }, { state: 'exited', goal: false }]);
  });

  test('is reached also by whoever leaves early because of it', async () => {
    const world = await World.create({ exitWhen: [bought], goal: bought });
    const walkers = await world.enter([contact('a')]);
    world.clock.advance(1000);
    await buy(world, 'a', startOfWorld + 500);
    await world.visit('split', 'split', split, walkers);
    expect(await world.row(only(walkers))).toMatchObject({ exitReason: 'exit-criteria', goal: true });
  });
});
