import { once } from 'node:events';
import { inTurn } from '../../channels/in-turn';

/** Work that notes when it begins and ends; it ends when told. */
function works(log: string[]) {
  return (name: string, ends: Promise<unknown>) => async (): Promise<string> => {
    log.push(`${name} begins`);
    await ends;
    log.push(`${name} ends`);
    return name;
  };
}
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('work through the same account', () => {
  test('goes two at a time, in the order of asking', async () => {
    const log: string[] = [];
    const work = works(log);
    const end = new AbortController();
    const first = inTurn(['a', 'b'], work('first', once(end.signal, 'abort')));
    const others = [inTurn(['b', 'a'], work('second', soon())), inTurn(['a', 'b'], work('third', soon())), inTurn(['a', 'b'], work('fourth', soon()))];
    expect(await Promise.all(others)).toEqual(['second', 'third', 'fourth']);
    expect(log).toEqual(['first begins', 'second begins', 'second ends', 'third begins', 'third ends', 'fourth begins', 'fourth ends']);
    end.abort();
    await first;
  });

  test('does not hold up another account', async () => {
    const log: string[] = [];
    const work = works(log);
    const end = new AbortController();
    const hanging = ['one', 'two'].map((name) => inTurn(['a'], work(name, once(end.signal, 'abort'))));
    await inTurn(['b'], work('other', soon()));
    expect(log).toEqual(['one begins', 'two begins', 'other begins', 'other ends']);
    end.abort();
    await Promise.all(hanging);
  });

  test('goes on after a failure, which only the one who asked hears of', async () => {
    const failing = [1, 2].map(() => inTurn(['a'], () => Promise.reject(new Error('no'))));
    const next = inTurn(['a'], () => Promise.resolve('done'));
    for (const one of failing) await expect(one).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });
});
