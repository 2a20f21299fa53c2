import { nextIndex } from '../../../editor/src/ui/next-index';

describe('walking by keys', () => {
  it.each([
    ['ArrowDown', 0, 1], ['ArrowDown', 2, 0], ['ArrowUp', 0, 2], ['ArrowDown', -1, 0], ['ArrowUp', -1, 2], ['Home', 1, 0], ['End', 0, 2], ['ArrowRight', 0, undefined], ['a', 0, undefined],
  ])('%s leads from %d to %d of three', (key, at, to) => expect(nextIndex(key, at, 3, 'down')).toBe(to));

  it('leads nowhere where there is nothing', () => expect(nextIndex('End', -1, 0, 'across')).toBeUndefined());
});
