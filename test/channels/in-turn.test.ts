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
  test('goes one after the other, in the order of asking', async () => {
    const log: string[] = [];
    const work = works(log);
    expect(await Promise.all([inTurn(['a', 'b'], work('first', soon())), inTurn(['b', 'a'], work('second', soon())), inTurn(['a', 'b'], work('third', soon()))])).toEqual(['first', 'second', 'third']);
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
  });

  test('does not hold up another account', async () => {
    const log: string[] = [];
    const work = works(log);
    const end = new AbortController();
    const hanging = inTurn(['a'], work('hanging', once(end.signal, 'abort')));
    await inTurn(['b'], work('other', soon()));
    expect(log).toEqual(['hanging begins', 'other begins', 'other ends']);
    end.abort();
    await hanging;
  });

  test('goes on after a failure, which only the one who asked hears of', async () => {
    const failing = inTurn(['a'], () => Promise.reject(new Error('no')));
    const next = inTurn(['a'], () => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });
});
