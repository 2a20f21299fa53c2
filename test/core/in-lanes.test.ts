import { inLanes } from '../../core/in-lanes';

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('answers in order, with no more at once than there are lanes', async () => {
  let running = 0;
  let most = 0;
  const double = async (entry: number): Promise<number> => {
    most = Math.max(most, ++running);
    await soon();
    running -= 1;
    return entry * 2;
  };
  expect(await inLanes([1, 2, 3, 4, 5], 2, double)).toEqual([2, 4, 6, 8, 10]);
  expect(most).toBe(2);
});

test('starts nothing more after a failure', async () => {
  const started: number[] = [];
  const work = async (entry: number): Promise<void> => {
    started.push(entry);
    await soon();
    if (entry === 1) throw new Error('the store is away');
  };
  await expect(inLanes([1, 2, 3, 4, 5], 2, work)).rejects.toThrow('the store is away');
  await soon();
  await soon();
  expect(started).toEqual([1, 2]);
});
